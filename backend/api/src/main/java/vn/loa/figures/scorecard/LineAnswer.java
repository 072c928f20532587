package vn.loa.figures.scorecard;

import java.util.List;
import java.util.UUID;
import vn.loa.people.door.Stamp;

/** What the unit said between the rounds. */
record LineAnswer(String text, List<UUID> evidence, Stamp stamp) {}
