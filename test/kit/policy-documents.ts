/**
 * Policy documents of other systems, with the field names and the figures of their documentation. Facts alone: what surrounds them is ours.
 *
 * Seen on 22 November 2026:
 * - AWS IoT Core developer guide, 'How job configurations work' and 'Specify job configurations by using the AWS IoT Jobs API'
 *   (docs.aws.amazon.com/iot/latest/developerguide/jobs-configurations-details.html, job-configurations-api.html): a base rate of 50 a minute, a
 *   factor of 2, a step every 1,000 things. AWS IoT API reference, AbortCriteria, MaintenanceWindow, CreateJob (…/iot/latest/apireference/).
 * - Eclipse hawkBit, example of MgmtRolloutRestRequestBodyPost (github.com/eclipse-hawkbit/hawkbit, hawkbit-mgmt/hawkbit-mgmt-api): five
 *   groups, 50 and 80; MgmtRolloutGroup of the same folder for the fields of a group.
 * - Argo Rollouts, examples/rollout-canary.yaml, docs/features/specification.md, docs/features/analysis.md (github.com/argoproj/argo-rollouts).
 * - Azure Device Update, 'Device Update deployments' (learn.microsoft.com/azure/iot-hub-device-update/device-update-deployments) and the
 *   interface CloudInitiatedRollbackPolicyFailure of @azure-rest/iot-device-update. Its documentation has placeholders for figures; these are made up.
 */
export const AWS_IOT_JOB = `{
  "jobId": "firmware-7",
  "targets": ["arn:aws:iot:eu-west-2:123456789012:thinggroup/hubs"],
  "document": "{}",
  "jobExecutionsRolloutConfig": {
    "exponentialRate": {
      "baseRatePerMinute": 50,
      "incrementFactor": 2,
      "rateIncreaseCriteria": { "numberOfNotifiedThings": 1000, "numberOfSucceededThings": 1000 }
    },
    "maximumPerMinute": 400
  },
  "abortConfig": {
    "criteriaList": [
      { "failureType": "FAILED", "action": "CANCEL", "thresholdPercentage": 10.99, "minNumberOfExecutedThings": 200 },
      { "failureType": "TIMED_OUT", "action": "CANCEL", "thresholdPercentage": 20, "minNumberOfExecutedThings": 200 },
      { "failureType": "ALL", "action": "CANCEL", "thresholdPercentage": 25, "minNumberOfExecutedThings": 100 }
    ]
  },
  "timeoutConfig": { "inProgressTimeoutInMinutes": 100 },
  "jobExecutionsRetryConfig": { "criteriaList": [{ "failureType": "FAILED", "numberOfRetries": 2 }] }
}
`;

export const HAWKBIT_ROLLOUT = `{
  "distributionSetId": 6,
  "targetFilterQuery": "id==targets-*",
  "name": "exampleRollout",
  "amountGroups": 5,
  "type": "forced",
  "successCondition": { "condition": "THRESHOLD", "expression": "50" },
  "successAction": { "expression": "", "action": "NEXTGROUP" },
  "errorCondition": { "condition": "THRESHOLD", "expression": "80" },
  "errorAction": { "expression": "", "action": "PAUSE" },
  "startAt": 1682408570791
}
`;

export const HAWKBIT_GROUPS = `{
  "name": "by hand",
  "distributionSetId": 6,
  "targetFilterQuery": "id==targets-*",
  "successAction": { "action": "PAUSE" },
  "groups": [
    {
      "name": "Pilot",
      "targetPercentage": 20.0,
      "successCondition": { "condition": "THRESHOLD", "expression": "90" },
      "errorCondition": { "condition": "THRESHOLD", "expression": "5" }
    },
    { "name": "All the Rest", "targetFilterQuery": "controllerId==exampleTarget*", "successAction": { "action": "PAUSE" } }
  ]
}
`;

export const ARGO_ROLLOUT = `apiVersion: argoproj.io/v1alpha1
kind: Rollout
metadata:
  name: rollout-canary
spec:
  replicas: 5
  strategy:
    canary:
      maxSurge: '20%'
      analysis:
        templates:
          - templateName: success-rate
      steps:
        - setWeight: 20
        # Until somebody promotes.
        - pause: {}
        - setWeight: 40
        - pause: { duration: 40s }
        - setWeight: 60
        - pause: { duration: 25h }
        - setWeight: 80
        - pause: { duration: 20 }
        - setCanaryScale: { weight: 25 }
`;

/** A rollout with its template, as Kubernetes lists them. */
export const ARGO_LIST = `apiVersion: v1
kind: List
items:
  - apiVersion: argoproj.io/v1alpha1
    kind: Rollout
    metadata: { name: guestbook }
    spec:
      strategy:
        canary:
          analysis:
            templates: [{ templateName: success-rate }]
            startingStep: 2
          steps:
            - setWeight: 20
            - pause: { duration: 10m }
            - setWeight: 40
            - pause: { duration: 10m }
  - apiVersion: argoproj.io/v1alpha1
    kind: AnalysisTemplate
    metadata: { name: success-rate }
    spec:
      metrics:
        - name: success-rate
          interval: 5m
          successCondition: result >= 0.95
          failureLimit: 3
          provider: { prometheus: { address: 'http://prometheus.example.com:9090', query: sum(up) } }
`;

export const AZURE_DEVICE_UPDATE = `{
  "deploymentId": "deployment-1",
  "startDateTime": "2026-01-05T08:00:00Z",
  "groupId": "hubs",
  "update": { "updateId": { "provider": "contoso", "name": "hub", "version": "2.0" } },
  "rollbackPolicy": {
    "update": { "updateId": { "provider": "contoso", "name": "hub", "version": "1.0" } },
    "failure": { "devicesFailedPercentage": 5, "devicesFailedCount": 50 }
  }
}
`;
