package vn.loa.exchange.open;

import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import vn.loa.problem.Language;

/** The frame of every public page. It needs no script; jsoup writes the elements and escapes what is put into them. */
final class OpenPage {
    private final OpenWords words;
    private final Document page = Document.createShell("");
    private final Element main;

    /**
     * @param unit whose page it is; null where it is no unit's
     * @param description in a sentence, for whoever lists or links it
     */
    OpenPage(OpenWords words, OpenUnitRef unit, String title, String description) {
        this.words = words;
        page.outputSettings().prettyPrint(false);
        page.prependChild(new DocumentType("html", "", ""));
        page.selectFirst("html").attr("lang", words.language().name().toLowerCase());
        head(title + " – Loa", description);
        page.body()
                .appendElement("a")
                .addClass("skip")
                .attr("href", "#content")
                .text(words.say("Đến nội dung", "Skip to content"));
        top(unit);
        main = page.body().appendElement("main").attr("id", "content");
        foot(unit);
    }

    /** A part of the page, in the middle of the screen. */
    Element part(String style) {
        return main.appendElement("div")
                .addClass("part " + style)
                .appendElement("div")
                .addClass("wide");
    }

    /** The page has a feed. */
    OpenPage feed(String address, String title) {
        page.head()
                .appendElement("link")
                .attr("rel", "alternate")
                .attr("type", OpenFeed.TYPE)
                .attr("title", title)
                .attr("href", address);
        return this;
    }

    String html() {
        return page.outerHtml() + "\n";
    }

    private void head(String title, String description) {
        var head = page.head();
        head.appendElement("meta").attr("charset", "utf-8");
        meta("name", "viewport", "width=device-width, initial-scale=1");
        page.title(title);
        meta("name", "description", description);
        meta("name", "theme-color", "#14275e");
        meta("property", "og:type", "website");
        meta("property", "og:site_name", "Loa");
        meta("property", "og:title", title);
        meta("property", "og:description", description);
        meta("property", "og:url", words.whole(words.here()));
        meta("property", "og:locale", words.say("vi_VN", "en_GB"));
        link("canonical", words.whole(words.here()));
        for (var language : Language.values()) {
            link("alternate", words.in(language))
                    .attr("hreflang", language.name().toLowerCase());
        }
        link("license", words.licence().address());
        link("icon", "/loa.svg").attr("type", "image/svg+xml");
        link("stylesheet", "/open.css");
    }

    private void meta(String key, String name, String content) {
        page.head().appendElement("meta").attr(key, name).attr("content", content);
    }

    private Element link(String relation, String address) {
        return page.head().appendElement("link").attr("rel", relation).attr("href", address);
    }

    private void top(OpenUnitRef unit) {
        var top = page.body()
                .appendElement("header")
                .addClass("top")
                .appendElement("div")
                .addClass("wide");
        var home = unit == null ? "/open" : "/open/units/" + unit.code();
        var brand = top.appendElement("a").addClass("brand").attr("href", words.address(home));
        brand.appendElement("img")
                .attr("src", "/loa.svg")
                .attr("alt", "")
                .attr("width", "34")
                .attr("height", "34");
        var name = brand.appendElement("span");
        name.appendElement("b").text(unit == null ? "Loa" : OpenWords.capital(unit.name()));
        name.appendElement("small")
                .text(words.say(
                        "Công khai kế hoạch và kết quả tuyên truyền", "Communication plans and results, in public"));
        var nav = top.appendElement("nav").attr("aria-label", words.say("Trang công khai", "Public pages"));
        if (unit != null) {
            nav.appendElement("a").attr("href", words.address("/open")).text(words.say("Các đơn vị", "All units"));
        }
        var other = words.language() == Language.VI ? Language.EN : Language.VI;
        nav.appendElement("a")
                .attr("href", words.in(other))
                .attr("lang", other.name().toLowerCase(Locale.ROOT))
                .attr("hreflang", other.name().toLowerCase(Locale.ROOT))
                .text(words.say("English", "Tiếng Việt"));
    }

    private void foot(OpenUnitRef unit) {
        var foot = page.body()
                .appendElement("footer")
                .addClass("foot")
                .appendElement("div")
                .addClass("wide");
        foot.appendElement("p")
                .text(
                        unit == null
                                ? words.say(
                                        "Mỗi đơn vị tự công khai và chịu trách nhiệm về nội dung của mình.",
                                        "Each unit makes its own things public and answers for them.")
                                : words.say(
                                        "Nội dung do Ủy ban nhân dân {0} công khai và chịu trách nhiệm.",
                                        "Made public by the People’s Committee of {0}, which answers for it.",
                                        unit.name()));
        var terms = foot.appendElement("p");
        terms.appendText(words.say("Dùng lại số liệu theo giấy phép ", "Data may be used again under "));
        terms.appendElement("a")
                .attr("rel", "license")
                .attr("href", words.licence().address())
                .text(words.licence().name());
        terms.appendText(words.say(", ghi rõ nguồn. ", ", naming the source. "));
        terms.appendElement("a").attr("href", "/open/check").text(words.say("Đối chiếu văn bản giấy", "Check a paper"));
        terms.appendText(" · ");
        terms.appendElement("a").attr("href", "/").text(words.say("Đăng nhập Loa", "Sign in to Loa"));
    }
}
