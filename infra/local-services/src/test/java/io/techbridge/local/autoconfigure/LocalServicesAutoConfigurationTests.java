package io.techbridge.local.autoconfigure;

import java.util.List;

import io.techbridge.local.LocalServices;
import io.techbridge.local.LocalServicesException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;

/** The table of modes, as far as it needs no engines. */
class LocalServicesAutoConfigurationTests {

	private static final String DATABASE = "spring.datasource.url=jdbc:mysql://db/techbridge";

	private static final String SEARCH = "spring.elasticsearch.uris=http://search:9200";

	private final ApplicationContextRunner runner = new ApplicationContextRunner()
		.withConfiguration(AutoConfigurations.of(LocalServicesAutoConfiguration.class));

	@Test
	void withBothEnginesConfiguredNothingIsStarted() {
		this.runner.withPropertyValues(DATABASE, SEARCH)
			.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(LocalServices.class));
	}

	@Test
	void theAddressesOfTheSearchEngineMayBeAList() {
		this.runner.withPropertyValues(DATABASE, "spring.elasticsearch.uris[0]=http://search:9200")
			.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(LocalServices.class));
	}

	@Test
	void aLoneDatabaseIsRefused() {
		this.runner.withPropertyValues(DATABASE)
			.run(context -> assertThat(context).getFailure()
				.hasRootCauseInstanceOf(LocalServicesException.class)
				.rootCause()
				.hasMessageStartingWith("spring.datasource.url is set, but spring.elasticsearch.uris is not."));
	}

	@Test
	void aLoneSearchEngineIsRefused() {
		this.runner.withPropertyValues(SEARCH)
			.run(context -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageStartingWith("spring.elasticsearch.uris is set, but spring.datasource.url is not."));
	}

	@Test
	void anEmptyAddressIsNone() {
		this.runner.withPropertyValues(DATABASE, "spring.elasticsearch.uris=")
			.run(context -> assertThat(context).hasFailed());
	}

	@Test
	void productionRefusesLocalEngines() {
		this.runner.withPropertyValues("techbridge.mode=production")
			.run(context -> assertThat(context).getFailure()
				.rootCause()
				.hasMessageStartingWith("techbridge.mode=production refuses local engines."));
	}

	@Test
	void productionRunsWithEnginesOfItsOwn() {
		this.runner.withPropertyValues("techbridge.mode=production", DATABASE, SEARCH)
			.run(context -> assertThat(context).hasNotFailed());
	}

	@Test
	void whoProvidesConnectionDetailsNeedsNoLocalEngines() {
		this.runner.withBean(JdbcConnectionDetails.class, () -> mock(JdbcConnectionDetails.class))
			.withBean(ElasticsearchConnectionDetails.class, () -> List::of)
			.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(LocalServices.class));
	}

	@Test
	@ExtendWith(OutputCaptureExtension.class)
	void theUserSeesSentencesAndNoStackTrace(CapturedOutput output) {
		SpringApplication application = new SpringApplicationBuilder(AutoConfigured.class).web(WebApplicationType.NONE)
			.build();

		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> application.run("--" + DATABASE, "--logging.level.root=error"));

		assertThat(output)
			.contains("Description:", "spring.datasource.url is set, but spring.elasticsearch.uris is not.", "Action:",
					"Set both to use engines of your own, or neither for the local ones.")
			.doesNotContain("\tat ");
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class AutoConfigured {

	}

}
