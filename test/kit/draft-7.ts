/**
 * Whether a value follows a JSON Schema of draft 7, for the keywords that ours uses; throws at any other, so that none
 * is passed over. Returns what does not follow, by path.
 */
export function faultsAgainst(schema: object, value: unknown): string[] {
  return faults(schema as Schema, value, '', (schema as Schema).definitions ?? {});
}

interface Schema {
  readonly [keyword: string]: unknown;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

const ANNOTATIONS = ['$schema', 'title', 'description', 'examples', 'default', 'definitions', 'then', 'else', 'id'];

function faults(schema: Schema, value: unknown, path: string, definitions: Readonly<Record<string, Schema>>): string[] {
  const check = (inner: unknown, at: unknown, below = path) => faults(inner as Schema, at, below, definitions);
  const fails = (inner: unknown) => check(inner, value).length > 0;
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
  const map = isMap ? (value as Record<string, unknown>) : {};
  const list = Array.isArray(value) ? value : [];
  const told: string[] = [];
  for (const [keyword, bound] of Object.entries(schema)) {
    const properties = (schema['properties'] ?? {}) as Record<string, unknown>;
    let found: string[] = [];
    let isWrong = false;
    if (ANNOTATIONS.includes(keyword)) continue;
    else if (keyword === '$ref') found = check(definitions[String(bound).replace('#/definitions/', '')], value);
    else if (keyword === 'if') found = check(fails(bound) ? schema['else'] : schema['then'], value);
    else if (keyword === 'allOf') found = (bound as unknown[]).flatMap((inner) => check(inner, value));
    else if (keyword === 'anyOf') isWrong = (bound as unknown[]).every(fails);
    else if (keyword === 'oneOf') isWrong = (bound as unknown[]).filter((inner) => !fails(inner)).length !== 1;
    else if (keyword === 'type') isWrong = !isOfType(value, String(bound));
    else if (keyword === 'const') isWrong = value !== bound;
    else if (keyword === 'enum') isWrong = !(bound as unknown[]).includes(value);
    else if (keyword === 'properties') {
      found = Object.keys(properties).flatMap((key) =>
        key in map ? check(properties[key], map[key], `${path}.${key}`) : [],
      );
    } else if (keyword === 'additionalProperties') {
      const others = Object.keys(map).filter((key) => !(key in properties));
      if (bound === false) found = others.map((key) => `${path}.${key}: unknown`);
      else found = others.flatMap((key) => check(bound, map[key], `${path}.${key}`));
    } else if (keyword === 'propertyNames') found = Object.keys(map).flatMap((key) => check(bound, key));
    else if (keyword === 'required') {
      if (isMap) found = (bound as string[]).filter((key) => !(key in map)).map((key) => `${path}.${key}: missing`);
    } else if (keyword === 'items') {
      found = list.flatMap((item, place) =>
        check(Array.isArray(bound) ? bound[place] : bound, item, `${path}[${place}]`),
      );
    } else if (keyword === 'additionalItems')
      isWrong = bound === false && list.length > (schema['items'] as unknown[]).length;
    else if (keyword === 'minItems') isWrong = Array.isArray(value) && list.length < Number(bound);
    else if (keyword === 'maxItems') isWrong = list.length > Number(bound);
    else if (keyword === 'minProperties') isWrong = isMap && Object.keys(map).length < Number(bound);
    else if (keyword === 'maxProperties') isWrong = Object.keys(map).length > Number(bound);
    else if (keyword === 'minLength') isWrong = typeof value === 'string' && value.length < Number(bound);
    else if (keyword === 'maxLength') isWrong = typeof value === 'string' && value.length > Number(bound);
    else if (keyword === 'pattern') isWrong = typeof value === 'string' && !new RegExp(String(bound)).test(value);
    else if (keyword === 'minimum') isWrong = typeof value === 'number' && value < Number(bound);
    else if (keyword === 'maximum') isWrong = typeof value === 'number' && value > Number(bound);
    else if (keyword === 'exclusiveMinimum') isWrong = typeof value === 'number' && value <= Number(bound);
    else throw new Error(`a keyword that the test does not know: ${keyword}`);
    told.push(...found, ...(isWrong ? [`${path}: not ${keyword} ${JSON.stringify(bound)?.slice(0, 80)}`] : []));
  }
  return told;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  return typeof value === type;
}
