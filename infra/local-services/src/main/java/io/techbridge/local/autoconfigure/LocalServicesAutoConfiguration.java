package io.techbridge.local.autoconfigure;

import java.net.URI;
import java.util.List;

import io.techbridge.local.LocalServices;
import io.techbridge.local.LocalServicesSettings;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails.Node;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * Starts the local engines when no others are configured and nobody, such as a test,
 * provides connection details. Comes before the auto-configurations that would otherwise
 * look for engines on their default ports.
 */
@AutoConfiguration(beforeName = { "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
		"org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration" })
@ConditionalOnClass({ JdbcConnectionDetails.class, ElasticsearchConnectionDetails.class })
@ConditionalOnMissingBean({ JdbcConnectionDetails.class, ElasticsearchConnectionDetails.class })
@Conditional(OnLocalMode.class)
@EnableConfigurationProperties(LocalServicesSettings.class)
public final class LocalServicesAutoConfiguration {

	@Bean
	LocalServices localServices(LocalServicesSettings settings) {
		return settings.attach() ? LocalServices.attachOrStart(settings) : LocalServices.start(settings);
	}

	@Bean
	JdbcConnectionDetails localDatabase(LocalServices services) {
		return new LocalDatabaseDetails(services);
	}

	@Bean
	ElasticsearchConnectionDetails localSearchNode(LocalServices services) {
		URI uri = services.searchUri();
		return () -> List.of(new Node(uri.getHost(), uri.getPort(), Node.Protocol.HTTP, null, null));
	}

	private record LocalDatabaseDetails(LocalServices services) implements JdbcConnectionDetails {

		@Override
		public String getJdbcUrl() {
			return this.services.jdbcUrl();
		}

		@Override
		public String getUsername() {
			return this.services.username();
		}

		@Override
		public String getPassword() {
			return this.services.password();
		}

	}

}
