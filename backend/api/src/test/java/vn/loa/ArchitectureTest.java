package vn.loa;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.conditions.ArchConditions.notBePublic;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Set;
import vn.loa.problem.ProblemCode;

/** The house's conventions; each says how to put things right. */
@AnalyzeClasses(packages = "vn.loa", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** The clock of all jobs, and what each process does for itself. */
    private static final Set<String> OF_ONE_PROCESS =
            Set.of("JobClock", "WebhookRound", "Listeners", "Readings", "FileStore");

    @ArchTest
    static final ArchRule importsPointOneWay = oneWay();

    @ArchTest
    static final ArchRule everyPackageHasAPlace = classes()
            .that(describe(
                    "are not the launcher's", type -> !type.getPackageName().startsWith("vn.loa.launcher")))
            .should(have(describe("a place in Groups", (JavaClass type) -> Groups.noun(type.getPackageName())
                    .isPresent())))
            .because("a package outside the order may import anything: add the new noun to Groups");

    @ArchTest
    static final ArchRule theDatabaseLauncherStandsAlone = noClasses()
            .that()
            .resideInAPackage("vn.loa.launcher..")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.loa..")
                    .and(describe("outside the launcher", (JavaClass type) -> !type.getPackageName()
                            .startsWith("vn.loa.launcher"))))
            .because("the launcher must start and be testable without the application");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Mapper|DTO|Dto|Service)")
            .because(
                    "such a name shows that the behaviour has no noun yet: move it to the entity, the door or a new noun");

    @ArchTest
    static final ArchRule resourcesArePackagePrivate = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should(notBePublic())
            .because("only HTTP calls a resource; other nouns use the door");

    @ArchTest
    static final ArchRule resourceMethodsArePublic = methods()
            .that()
            .areMetaAnnotatedWith(HttpMethod.class)
            .should()
            .bePublic()
            .because("Quarkus ignores a resource method that is not public, and its address answers 404");

    @ArchTest
    static final ArchRule transactionsStartOnResourcesAndJobs = noClasses()
            .that()
            .areAssignableTo(PanacheEntityBase.class)
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("a transaction starts on the resource, like the request");

    @ArchTest
    static final ArchRule whatRunsByTheClockIsAJob = methods()
            .that()
            .areAnnotatedWith(Scheduled.class)
            .should(have(describe(
                    "to do with their own process alone",
                    (JavaMethod method) ->
                            OF_ONE_PROCESS.contains(method.getOwner().getSimpleName()))))
            .because("a Job is done by one process, caught up with after a stop, and seen; make it one");

    @ArchTest
    static final ArchRule resourcesDoNotTouchTheDatabase = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("the only way to a row is a door, which checks the action");

    @ArchTest
    static final ArchRule entitiesHaveVerbsNotSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo(PanacheEntityBase.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("an entity changes by a verb that checks its own invariant, never by a setter");

    @ArchTest
    static final ArchRule entityFieldsStayInside = fields().that()
            .areDeclaredInClassesThat()
            .areAssignableTo(PanacheEntityBase.class)
            .and()
            .areNotStatic()
            .should()
            .notBePublic()
            .because("other packages call the entity's methods, not its fields");

    @ArchTest
    static final ArchRule problemCodesAreEnums = classes()
            .that()
            .implement(ProblemCode.class)
            .should()
            .beEnums()
            .andShould()
            .haveSimpleNameEndingWith("Problem")
            .orShould()
            .haveSimpleName("Fault")
            .because("clients match on codes, so each noun lists its own in one enum <Noun>Problem");

    private static ArchRule oneWay() {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (var noun : Groups.NOUNS) {
            layers = layers.layer(noun).definedBy(Groups.ROOT + noun + "..");
        }
        for (int i = 0; i < Groups.NOUNS.size(); i++) {
            var above = Groups.NOUNS.subList(i + 1, Groups.NOUNS.size()).toArray(String[]::new);
            layers = above.length == 0
                    ? layers.whereLayer(Groups.NOUNS.get(i)).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(Groups.NOUNS.get(i)).mayOnlyBeAccessedByLayers(above);
        }
        return layers.because("imports point one way (" + String.join(" ← ", Groups.NOUNS)
                + "): let the higher noun call the lower one, or listen to the journal");
    }
}
