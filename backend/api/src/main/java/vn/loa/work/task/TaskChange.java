package vn.loa.work.task;

import java.util.UUID;

/**
 * Where a task and the signed papers of its plan differ.
 *
 * @param before as the papers have it; null where they do not
 * @param after as it is; null where it was cancelled
 */
public record TaskChange(UUID task, TaskInPaper before, TaskInPaper after) {}
