package vn.loa.people.journal;

/**
 * A line of a report's table of figures as it stands on the paper.
 *
 * @param row its number in the table
 * @param count as written there; null where the line counts something else
 * @param result as written there; null where there is only a count
 */
public record StatedLine(int row, String count, String result) {}
