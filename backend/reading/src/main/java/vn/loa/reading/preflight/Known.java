package vn.loa.reading.preflight;

import java.util.List;

/**
 * What is known of the unit a paper is of.
 *
 * @param unit its name on the paper's day: "xã Liên Minh"
 * @param names people and bodies of the unit, as they are spelled
 */
public record Known(String unit, List<String> names) {}
