package vn.loa.kernel.http;

import java.util.List;

/** Every problem there can be, by status and code. */
record ProblemCatalogueView(List<ProblemCodeView> items) {}
