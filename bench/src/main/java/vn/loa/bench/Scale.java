package vn.loa.bench;

/**
 * How much there is.
 *
 * @param communes SQL that is true for the communes {@code u} with work
 * @param years each with a plan of each commune, this year's last
 */
enum Scale {
    COMMUNE("u.id = (select min(cast(c.id as text))::uuid from unit c where c.kind = 'COMMUNE' and c.valid_to is null and c.parent_id = (select id from unit where code = '42' and valid_to is null))", 1),
    PROVINCE("u.parent_id = (select id from unit where code = '42' and valid_to is null)", 1),
    /** 34 provinces, 3,321 communes: 415,000 tasks, 2 million days of series, 3 million activities. */
    NATION("true", 5);

    static final int TASKS = 25;
    static final int SERIES = 10;
    static final int ACTIVITIES = 180;
    /** Activities of the one plan that has far more than others. */
    static final int CROWD = 15_000;
    static final int TOPICS = 8;
    static final int CHANNELS = 6;
    static final int ASSIGNEES = 8;
    /** Tasks of this year's plan that are not begun, and those at work. */
    static final int PLANNED = 6;

    static final int AT_WORK = 12;

    final String communes;
    final int years;

    Scale(String communes, int years) {
        this.communes = communes;
        this.years = years;
    }
}
