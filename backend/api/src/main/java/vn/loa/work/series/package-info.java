/** Recurrence: a rule with the paper's wording, and the days of the rule, each with an outcome. */
package vn.loa.work.series;
