import { decode } from '../read-content.ts';
import { change, insert, isInBlock, type Mutation, type Place } from './mutation.ts';

/** Mistakes that can be made in every line, whatever it says. */
export function inEachPart(part: Mutation['part']): Mutation[] {
  const isInside = ({ index }: Place) => index > 0;
  return [
    insert('<<<<<<< HEAD', '<<<<<<< HEAD', isInside, part),
    // A line of these signs may be shown in a block of code.
    insert(
      '=======',
      '=======',
      (place) => isInside(place) && !isInBlock(place.lines, place.index),
      part,
    ),
    insert('>>>>>>> other', '>>>>>>> other', isInside, part),
    change('a NUL', (line) => `${line}\0`, part),
    {
      name: 'a letter in another encoding',
      part,
      make: ({ file, lines, index }) => {
        const bytes = Buffer.from(file.text);
        const end = Buffer.byteLength(lines.slice(0, index + 1).join('\n'));
        const letter = Buffer.from('é', 'latin1');
        const changed = Buffer.concat([bytes.subarray(0, end), letter, bytes.subarray(end)]);
        return { file: { ...file, ...decode(changed) }, line: index + 1 };
      },
    },
  ];
}
