import { describe, expect, test } from 'vitest';
import {
  groupByArea,
  listWeekSections,
  toGroupHeading,
  toMilestoneHeading,
  WEEK_LISTS,
} from './anchors.ts';

describe('listWeekSections', () => {
  test('leaves out what is empty, and keeps the order of the fields', () => {
    const week = { objectives: ['Mix soil'], features: [], requirements: ['Water'], ideas: [] };
    expect(listWeekSections(week, WEEK_LISTS)).toEqual([
      { depth: 2, slug: 'objectives', text: 'Learning objectives' },
      { depth: 2, slug: 'requirements', text: 'Requirements' },
    ]);
  });
});

describe('groupByArea', () => {
  test('puts groups of one area together, wherever they stand', () => {
    const groups = [
      { area: 'Later', title: 'In spring' },
      { title: 'At once' },
      { area: 'Later', title: 'In autumn' },
    ];
    expect(groupByArea(groups)).toEqual([
      { title: 'Later', groups: [groups[0], groups[2]] },
      { title: undefined, groups: [groups[1]] },
    ]);
  });
});

describe('a heading', () => {
  test('of a group has the area in its anchor, and stands below it', () => {
    expect(toGroupHeading('Later', 'In spring')).toEqual({
      depth: 3,
      slug: 'later-in-spring',
      text: 'In spring',
    });
    expect(toGroupHeading(undefined, 'In spring')).toMatchObject({ depth: 2, slug: 'in-spring' });
  });

  test('of a milestone stands one level deeper in its phase', () => {
    const milestone = { id: 'sowing', title: 'Sowing' };
    expect([toMilestoneHeading(milestone), toMilestoneHeading(milestone, 3)]).toMatchObject([
      { depth: 2, slug: 'sowing' },
      { depth: 3, slug: 'sowing' },
    ]);
  });
});
