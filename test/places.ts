/** A place in a piece of data: where, what is there, and the data with something else put there. */
export interface Place {
  readonly path: string;
  readonly value: unknown;
  with(value: unknown): unknown;
}

/** Every place in a piece of data, itself first. */
export function placesIn(data: unknown, path = '', put: Place['with'] = (value) => value): readonly Place[] {
  const inner =
    typeof data !== 'object' || data === null
      ? []
      : Object.entries(data).flatMap(([name, value]) =>
          placesIn(value, pathTo(path, name), (other) =>
            put(
              Array.isArray(data)
                ? data.map((one: unknown, index) => (String(index) === name ? other : one))
                : { ...data, [name]: other },
            ),
          ),
        );
  return [{ path, value: data, with: put }, ...inner];
}

export const pathTo = (path: string, name: string) => (path ? `${path}.${name}` : name);

export const isLeaf = ({ value }: Place) => typeof value !== 'object' || value === null;
export const isList = ({ value }: Place) => Array.isArray(value);
export const isObject = (place: Place) => !isLeaf(place) && !isList(place);
