package io.techbridge.matching;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@AnalyzeClasses(packages = "io.techbridge.matching", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule theEngineKnowsNoWebNoSqlAndNothingOfTheMarketplace = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework.web..", "jakarta.servlet..", "java.sql..", "javax.sql..",
				"org.springframework.jdbc..", "io.techbridge.marketplace..", "io.techbridge.local..")
		.because("it speaks of offers and demands to whoever uses it (docs/architecture.md)");

	@ArchTest
	static final ArchRule rankingAsksNoSearchEngine = noClasses().that()
		.resideInAPackage("..ranking..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("co.elastic..", "org.springframework.data.elasticsearch..", "..retrieval..", "..index..")
		.because("rules are unit-tested and their points must not depend on an index");

	@ArchTest
	static final ArchRule elasticsearchStaysInside = noClasses().that()
		.resideInAnyPackage("..ranking..", "..text..", "..evaluation..")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("co.elastic..")
		.because("its types belong into index, retrieval and browse");

}
