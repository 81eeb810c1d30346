package org.corridor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules about the code that a reader may rely on everywhere. */
class CodeRulesTests {

  private static final JavaClasses CODE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.corridor");

  @TestFactory
  Stream<DynamicTest> subPackagesOfAModuleFormNoCycle() {
    return Stream.of(
            "platform", "people", "knowledge", "projects", "alliances", "capacities", "communities")
        .map(
            module ->
                DynamicTest.dynamicTest(
                    module,
                    () ->
                        slices()
                            .matching("org.corridor." + module + ".(**)")
                            .should()
                            .beFreeOfCycles()
                            .allowEmptyShould(true)
                            .check(CODE)));
  }

  @Test
  void pagesDoNotTalkToTheDatabase() {
    check(
        noClasses()
            .that()
            .resideInAPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc.."));
  }

  @Test
  void rulesKnowNothingOfTheWeb() {
    check(
        noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "..web..", "jakarta.servlet..", "org.springframework.web..", "gg.jte.."));
  }

  @Test
  void namesSayWhatAThingIs() {
    check(
        noClasses()
            .should()
            .haveNameMatching("org\\.corridor\\..*(Manager|Helper|Utils?|Impl|Dto|DTO|Entity)"));
  }

  @Test
  void controllersArePages() {
    check(
        classes()
            .that()
            .areAnnotatedWith(org.springframework.stereotype.Controller.class)
            .should()
            .haveSimpleNameEndingWith("Page")
            .andShould()
            .notBePublic());
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(CODE);
  }
}
