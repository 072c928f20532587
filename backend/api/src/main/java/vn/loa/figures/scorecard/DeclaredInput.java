package vn.loa.figures.scorecard;

import java.math.BigDecimal;
import vn.loa.people.door.Stamp;

/**
 * A number as it was declared.
 *
 * @param counted whether Loa counted it from its figures; else somebody wrote it
 */
record DeclaredInput(BigDecimal value, boolean counted, Stamp stamp) {}
