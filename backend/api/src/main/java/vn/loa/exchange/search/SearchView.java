package vn.loa.exchange.search;

import java.util.List;

/** The best hits, the best first. */
record SearchView(List<SearchHit> items) {}
