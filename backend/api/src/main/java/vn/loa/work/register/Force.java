package vn.loa.work.register;

/** Whether a document is law on a day, as far as the register knows. */
public enum Force {
    /** Compared with its publication; nothing says that it changed or ended. */
    IN_FORCE,
    /** In force, but changed by documents that are in force too. */
    AMENDED,
    NOT_YET_IN_FORCE,
    NO_LONGER_IN_FORCE,
    /** Its successor is in force; nobody checked whether a part of it still stands. */
    REPLACED,
    /** Nobody compared it with its publication. */
    UNCHECKED
}
