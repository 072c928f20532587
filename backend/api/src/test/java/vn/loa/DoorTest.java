package vn.loa;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import vn.loa.people.door.Door;
import vn.loa.people.door.Repository;

/** The door is a wall: the rows of an entity are reached through one class of its own package, and by no other way. */
@AnalyzeClasses(packages = "vn.loa", importOptions = ImportOption.DoNotIncludeTests.class)
class DoorTest {
    @ArchTest
    static final ArchRule onlyTheBaseLoadsRows = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Repository.class.getName())
            .and()
            .resideOutsideOfPackages("vn.loa.kernel.sql", "vn.loa.people.journal")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("an entity manager loads any noun's rows: extend Repository or Door, or write SQL by Sql");

    @ArchTest
    static final ArchRule onlyTheBaseSeesTuples = noClasses()
            .that()
            .resideOutsideOfPackages("vn.loa.kernel.sql", "vn.loa.kernel.http")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Tuple.class)
            .because("map rows to records by column name: sql.of(…).list(Counted.class)");

    @ArchTest
    static final ArchRule doorsAreSingle = methods()
            .that()
            .areDeclaredIn(Door.class)
            .and()
            .haveNameMatching("create|recorded|page|views")
            .should()
            .beProtected()
            .because("a noun offers the acts of its door under its own names");

    @ArchTest
    static void everyEntityHasOneDoorInItsOwnPackage(JavaClasses classes) {
        var doors = new ArrayList<String>();
        for (var type : classes) {
            entityOf(type).forEach(entity -> {
                assertThat(type.getPackageName())
                        .as("%s is the door of %s and belongs in its package", type.getSimpleName(), entity.getName())
                        .isEqualTo(entity.getPackageName());
                doors.add(entity.getName());
            });
        }
        assertThat(doors).as("one entity, one door").doesNotHaveDuplicates();
        var entities = classes.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> !type.getPackageName().equals("vn.loa.people.journal"))
                // Comes and goes with the task it belongs to.
                .filter(type -> !type.getSimpleName().equals("Series"))
                .map(JavaClass::getName);
        assertThat(entities)
                .as("every entity but the journal's entries has a door")
                .allMatch(doors::contains);
    }

    /** The entity whose rows {@code type} keeps; none where it is no door, or a base of doors. */
    private static List<JavaClass> entityOf(JavaClass type) {
        return type.getSuperclass()
                .filter(above ->
                        above.toErasure().isAssignableTo(Repository.class) && above instanceof JavaParameterizedType)
                .map(above -> ((JavaParameterizedType) above)
                        .getActualTypeArguments()
                        .getFirst()
                        .toErasure())
                .filter(entity -> entity.isAnnotatedWith(Entity.class))
                .map(List::of)
                .orElse(List.of());
    }
}
