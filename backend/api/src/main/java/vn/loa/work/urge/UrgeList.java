package vn.loa.work.urge;

import java.util.List;

/** When a task was urged, the last first. */
record UrgeList(List<UrgeView> items) {}
