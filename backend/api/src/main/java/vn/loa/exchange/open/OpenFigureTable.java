package vn.loa.exchange.open;

import java.util.List;

/** The whole table. */
record OpenFigureTable(List<OpenFigureRow> items) {}
