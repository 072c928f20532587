package vn.loa.kernel.http;

import java.util.UUID;

/** A row named inside another representation. */
public record Ref(UUID id, String name) {}
