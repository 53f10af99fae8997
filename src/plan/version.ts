/** Version of the package, which every plan carries. A test holds it against package.json. */
export const PACKAGE_VERSION = '0.1.0';
