package io.techbridge.marketplace;

import java.io.IOException;
import java.util.concurrent.Executors;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.Test;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

@AnalyzeClasses(packages = "io.techbridge.marketplace", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule controllersArePackagePrivate = classes().that()
		.areAnnotatedWith(RestController.class)
		.should()
		.bePackagePrivate()
		.because("nobody imports a controller");

	@ArchTest
	static final ArchRule dependenciesComeThroughConstructors = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

	@ArchTest
	static final ArchRule aggregatesHaveNoSetters = noMethods().that()
		.areDeclaredInClassesThat()
		.areAnnotatedWith("org.springframework.data.relational.core.mapping.Table")
		.should()
		.haveNameStartingWith("set")
		.because("an entity guards its own state");

	@ArchTest
	static final ArchRule listsKnowNeitherDatabaseNorWeb = noClasses().that()
		.resideInAPackage("..marketplace.lists..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.springframework..", "java.sql..", "co.elastic..")
		.because("commands read lists without either");

	@ArchTest
	static final ArchRule onlyTheEngineKnowsElasticsearch = noClasses().that()
		.resideOutsideOfPackage("..platform.engine..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("co.elastic..", "org.springframework.data.elasticsearch..")
		.because("Elasticsearch stays behind the engine's public face");

	@ArchTest
	static final ArchRule nobodyReadsPropertiesByName = noClasses().should()
		.dependOnClassesThat()
		.haveFullyQualifiedName("org.springframework.beans.factory.annotation.Value")
		.because("settings are typed records");

	@ArchTest
	static final ArchRule rowsAreReadToTheirEnd = noClasses().should()
		.callMethod(JdbcClient.MappedQuerySpec.class, "stream")
		.because("a stream of rows that nobody closes keeps its connection: use list()");

	@ArchTest
	static final ArchRule noThreadIsVirtual = noClasses().should()
		.callMethod(Thread.class, "ofVirtual")
		.orShould()
		.callMethod(Thread.class, "startVirtualThread", Runnable.class)
		.orShould()
		.callMethod(Executors.class, "newVirtualThreadPerTaskExecutor")
		.because("virtual threads that load classes from the jar can wait for each other for good");

	@Test
	void requestsAreAnsweredByPlatformThreads() throws IOException {
		var settings = new YamlPropertySourceLoader().load("settings", new ClassPathResource("application.yaml"));

		assertThat(settings).extracting((source) -> source.getProperty("spring.threads.virtual.enabled"))
			.as("as no thread is virtual")
			.contains(false)
			.doesNotContain(true);
	}

}
