package vn.loa.work.plan;

import java.util.Map;
import java.util.UUID;

/**
 * What a plan begun from another one takes from it.
 *
 * @param copiedFrom the plan it is a copy of; null for none
 * @param handedDown by topic or target of the new plan, the superior plan's topic or target it carries out
 */
public record Descent(Plan copiedFrom, Map<UUID, UUID> handedDown) {
    public static final Descent NONE = new Descent(null, Map.of());
}
