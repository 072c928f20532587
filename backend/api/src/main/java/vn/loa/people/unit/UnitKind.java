package vn.loa.people.unit;

/** Level of a unit; districts ended on 30/6/2025 (Nghị quyết 203/2025/QH15). */
public enum UnitKind {
    NATION,
    PROVINCE,
    DISTRICT,
    COMMUNE
}
