package vn.loa.work.extension;

import java.util.List;

/** The extensions of a task, the last first. */
record ExtensionList(List<ExtensionView> items) {}
