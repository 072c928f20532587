package vn.loa.work.duty;

import java.time.Instant;
import vn.loa.kernel.http.Ref;

record ReceiptView(Ref assignee, Instant receivedAt) {}
