package vn.loa.work.duty;

import java.util.List;

/** Who confirmed a task, the first first. */
record ReceiptList(List<ReceiptView> items) {}
