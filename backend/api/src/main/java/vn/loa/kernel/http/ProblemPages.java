package vn.loa.kernel.http;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** The catalogue of problems as pages. */
final class ProblemPages {
    private ProblemPages() {}

    static String list(ProblemCatalogueView catalogue, Tongue tongue) {
        var page = new PlainPage(tongue.language(), tongue.say("Từ điển lỗi", "Catalogue of problems"));
        catalogue.items().stream()
                .collect(Collectors.groupingBy(ProblemPages::kind, LinkedHashMap::new, Collectors.toList()))
                .forEach((kind, codes) -> page.heading(kind)
                        .text(codes.getFirst().remedy())
                        .list(codes.stream()
                                .map(code -> new PlainPage.Linked(code.type(), code.code(), code.meaning()))
                                .toList()));
        return page.html();
    }

    static String one(ProblemCodeView problem, Tongue tongue) {
        return new PlainPage(tongue.language(), problem.code())
                .text(kind(problem))
                .heading(tongue.say("Nghĩa là gì", "What it means"))
                .text(problem.meaning())
                .heading(tongue.say("Phải làm gì", "What to do"))
                .text(problem.remedy())
                .link("/problems", tongue.say("Mọi lỗi", "All problems"))
                .html();
    }

    private static String kind(ProblemCodeView problem) {
        return problem.status() + " – " + problem.title();
    }
}
