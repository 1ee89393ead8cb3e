/* SPDX-License-Identifier: MPL-2.0 */
/* What the files of cover.h share. Days are counted; one that is not known is NO_DAY, before all others. */
#ifndef KK_COVER_PARTS_H
#define KK_COVER_PARTS_H

#include "format/area_index.h"
#include "rules/cover.h"

#define NO_DAY (INT32_MIN + 1)
#define ANY_COMMITTEE NO_NUMBER /* a contract of all areas */

/* What an area of a contract is called, and so which areas of a register it is. */
enum naming_by { BY_ID, BY_NAME, BY_NAME_WITHOUT_ID, NAMINGS };
struct naming {
	enum naming_by by;
	uint32_t number;
};

/* Of each number: the contracts that name it so, the one that reaches furthest first. */
struct namers { uint32_t *first, *count, *contracts; };

struct covering {
	const struct file *file;
	int32_t from, to; /* its period */
	uint32_t committee;
	struct naming *namings;
	uint32_t naming_count;
	bool told; /* a contract before it was told of all that it lacks */
};

/* cover_contracts.c – the contracts of a group, in its order. */
struct contracts {
	struct covering *items;
	uint32_t count;
	uint32_t *by_end;    /* the one that reaches furthest first */
	uint32_t *of_committees, of_committees_count; /* those that are not of all areas, in the same order */
	struct distinct names, committees; /* folded */
	struct distinct ids;
	struct namers namers[NAMINGS];
	uint32_t naming_count;
	uint32_t *doubtful;  /* names of areas that may have their id under a key that nobody knows */
	uint32_t doubtful_count;
	bool unclear;        /* some do not show which areas they have, or when */
};
void contracts_find(struct arena *arena, const struct group *group, struct contracts *contracts);
/* cover_told.c – of those that have this register; of what another one asks none of them was told */
void contracts_told(struct arena *arena, struct contracts *contracts, const struct municipality *municipality);

/* cover_areas.c – one register beside them. */
struct areas {
	const struct municipality *municipality;
	uint32_t count;
	int32_t *from, *to;     /* of each: when it is in force */
	uint32_t *committee;    /* of each: a number of the contracts' committees, or NO_NUMBER */
	uint32_t *id, *name;    /* of each: a number of the contracts' ids and names, or NO_NUMBER */
	uint32_t *of_id;        /* of each of the contracts' ids: the area, or NO_NUMBER */
	uint32_t *of_name, *next; /* of each of their names: the first area; of each area: the next of its name */
	uint32_t *first_from, *froms; /* of each: what it took over, up to the first of the next */
	bool *taken_over;       /* of each: another one took it over, or may have */
	bool *unread;           /* of each: what it took over cannot all be read */
	bool *in_none;          /* of each: no contract has it, whenever */
	bool unclear;           /* a doubtful name is none of theirs */
	/* those that a contract can be asked for */
	uint32_t *asked, asked_count;
	uint32_t *of_committee, *first_asked; /* the same, committee by committee */
};
void areas_find(struct arena *arena, const struct contracts *contracts, const struct municipality *municipality,
		struct areas *areas);
void areas_ask(struct arena *arena, const struct contracts *contracts, struct areas *areas, const bool *settled);

/* cover_spread.c – from the areas that stand in contracts to all that these took over. */
struct spread {
	uint32_t round;
	uint32_t *found, *passed;  /* of each area: the round in which it was found; in which also what it took over */
	uint32_t *named, *named_without_id; /* of each name: the round in which its areas were found */
	int32_t *last;             /* of each area found: the end of the contract */
	bool found_all;            /* any area may have been taken over */
	int32_t last_of_all;       /* then of every area */
	uint32_t *stack;
};
/* Areas count that are in force on some day from `low` to `high`. */
struct window { int32_t low, high; };

struct coverage {
	struct contracts contracts;
	struct areas areas;
	struct spread spread;
	uint32_t at;            /* the contract that was asked about last */
	uint32_t *told, told_round; /* of each committee: the round in which its areas have been told of */
	struct wait *waiting;
	bool *gaps;             /* of each area */
	uint32_t *found;        /* what coverage_gaps returns */
};
void spread_new(struct arena *arena, struct coverage *coverage);
void spread_begin(struct spread *spread);
void spread_from(struct coverage *coverage, const struct covering *contract, struct window window);
/* From every contract of that day, the one that reaches furthest first. */
void spread_on(struct coverage *coverage, int32_t day, struct window window);
int32_t spread_last(const struct spread *spread, uint32_t area); /* NO_DAY: it was not found */

/* cover_direct.c – the same of one area alone that nothing took over, by those that name it. */
void namers_find(struct arena *arena, struct contracts *contracts);
size_t direct_cost(const struct coverage *coverage, uint32_t area); /* how many are asked, at most */
int32_t direct_last(const struct coverage *coverage, uint32_t area, int32_t day);

#endif
