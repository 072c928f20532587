package vn.loa.figures.dataset;

import java.util.List;

/** Every figure there can be, in the order they are shown. */
record FigureDictionaryView(List<FigureDefinitionView> items) {}
