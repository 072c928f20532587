package vn.loa.exchange.job;

import vn.loa.kernel.job.Deed;

record DeedView(Deed deed, long count) {}
