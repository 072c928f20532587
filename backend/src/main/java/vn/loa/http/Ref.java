package vn.loa.http;

import java.util.UUID;

/** A row named inside another representation. */
public record Ref(UUID id, String name) {}
