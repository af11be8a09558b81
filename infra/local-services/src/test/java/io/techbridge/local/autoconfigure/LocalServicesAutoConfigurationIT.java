package io.techbridge.local.autoconfigure;

import java.nio.file.Path;

import io.techbridge.local.LocalServices;
import io.techbridge.local.LocalServicesSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import javax.sql.DataSource;

import static org.assertj.core.api.Assertions.assertThat;

class LocalServicesAutoConfigurationIT {

	@TempDir
	Path dir;

	@Test
	void withoutConfiguredEnginesTheApplicationGetsLocalOnes() {
		LocalServices[] used = new LocalServices[1];
		new ApplicationContextRunner()
			.withConfiguration(
					AutoConfigurations.of(LocalServicesAutoConfiguration.class, DataSourceAutoConfiguration.class))
			.withPropertyValues("techbridge.local.dir=" + this.dir, "techbridge.local.search-heap=200MB",
					"techbridge.local.programs=target/engine-programs",
					"spring.datasource.type=org.springframework.jdbc.datasource.SimpleDriverDataSource")
			.run(context -> {
				used[0] = context.getBean(LocalServices.class);
				var details = context.getBean(JdbcConnectionDetails.class);
				assertThat(details.getJdbcUrl()).isEqualTo(used[0].jdbcUrl());
				assertThat(details.getDriverClassName()).isEqualTo("com.mysql.cj.jdbc.Driver");
				assertThat(context.getBean(ElasticsearchConnectionDetails.class).getNodes()).singleElement()
					.satisfies(node -> assertThat(node.port()).isEqualTo(used[0].searchUri().getPort()));
				try (var connection = context.getBean(DataSource.class).getConnection()) {
					assertThat(connection.isValid(5)).isTrue();
				}
			});

		assertThat(used[0].healthy()).as("closed with the context").isFalse();
	}

	@Test
	void aCommandBesideARunningMarketplaceUsesItsEnginesAndLeavesThemRunning() {
		var settings = LocalServicesSettings.of(this.dir).withPrograms(Path.of("target/engine-programs"));
		try (var running = LocalServices.start(settings)) {
			new ApplicationContextRunner()
				.withConfiguration(
						AutoConfigurations.of(LocalServicesAutoConfiguration.class, DataSourceAutoConfiguration.class))
				.withPropertyValues("techbridge.local.dir=" + this.dir, "techbridge.local.attach=true",
						"spring.datasource.type=org.springframework.jdbc.datasource.SimpleDriverDataSource")
				.run(context -> assertThat(context.getBean(LocalServices.class).searchUri())
					.isEqualTo(running.searchUri()));

			assertThat(running.healthy()).isTrue();
		}
	}

}
