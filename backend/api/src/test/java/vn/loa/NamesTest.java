package vn.loa;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import vn.loa.kernel.http.Page;
import vn.loa.people.journal.Fact;

/** One name for each role, and one meaning for each name. */
@AnalyzeClasses(packages = "vn.loa", importOptions = ImportOption.DoNotIncludeTests.class)
class NamesTest {
    /** Sent whole as it was read out: a document under review, and what a person chooses for the own account. */
    private static final Set<String> NO_DRAFTS =
            Set.of("Proposal", "PasswordChange", "PasswordReset", "LanguageChoice");
    /** Lists and trees of a plan stand under the plan's version; the others are what their operations are named after. */
    private static final Set<String> NO_VIEWS = Set.of("Verification", "KnownDocumentImport", "FigureRow");

    @ArchTest
    static final ArchRule factsAreCalledSo = classes()
            .that()
            .implement(Fact.class)
            .should()
            .haveSimpleNameEndingWith("Fact")
            .because("the journal derives a noun's name from the enum of its facts");

    @ArchTest
    static final ArchRule whatComesInIsADraft = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should(takeDrafts())
            .because("what a client writes is a …Draft, for every noun");

    @ArchTest
    static final ArchRule whatGoesOutIsAView = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should(giveViews())
            .because("what a client reads is a …View, or a …List or …Tree of a plan");

    @ArchTest
    static final ArchRule queriesAreFilters = classes()
            .that()
            .containAnyFieldsThat(
                    describe("are query parameters", (JavaField field) -> field.isAnnotatedWith(QueryParam.class)))
            .should()
            .haveNameMatching(".*(Filter|Paging)")
            .because("the filters of a list are a …Filter");

    @ArchTest
    static void oneMeaningAName(JavaClasses classes) {
        var packages = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        Collectors.mapping(JavaClass::getPackageName, Collectors.toCollection(TreeSet::new))));
        packages.values().removeIf(found -> found.size() == 1);
        assertThat(packages)
                .as("a name has one meaning in the whole back end: rename the later one")
                .isEmpty();
    }

    private static ArchCondition<JavaMethod> takeDrafts() {
        return new ArchCondition<>("take drafts") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getParameters().stream()
                        .filter(parameter -> parameter.isAnnotatedWith(Valid.class))
                        .filter(parameter -> !parameter.isAnnotatedWith(BeanParam.class))
                        .map(parameter -> parameter.getRawType().getSimpleName())
                        .filter(name -> !name.endsWith("Draft") && !NO_DRAFTS.contains(name))
                        .forEach(name -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " takes a " + name)));
            }
        };
    }

    private static ArchCondition<JavaMethod> giveViews() {
        return new ArchCondition<>("give views") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var type = shown(method.getReturnType());
                var name = type.getSimpleName();
                if (type.isRecord() && !name.matches(".*(View|List|Tree)") && !NO_VIEWS.contains(name)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " gives a " + name));
                }
            }
        };
    }

    /** What is inside an answer or a page. */
    private static JavaClass shown(JavaType type) {
        if (type instanceof JavaParameterizedType of
                && (type.toErasure().isEquivalentTo(RestResponse.class)
                        || type.toErasure().isEquivalentTo(Page.class))) {
            return shown(of.getActualTypeArguments().getFirst());
        }
        return type.toErasure();
    }
}
