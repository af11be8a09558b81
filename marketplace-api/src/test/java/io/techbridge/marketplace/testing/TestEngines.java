package io.techbridge.marketplace.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import io.techbridge.local.LocalServices;
import io.techbridge.local.LocalServicesSettings;

import org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.util.FileSystemUtils;

/**
 * The engines of this JVM: started empty at the first use, shared by all contexts,
 * stopped with the JVM.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestEngines {

	@Bean(destroyMethod = "")
	LocalServices localServices() {
		return Holder.ENGINES;
	}

	@Bean
	JdbcConnectionDetails testDatabase(LocalServices engines) {
		return new JdbcConnectionDetails() {

			@Override
			public String getJdbcUrl() {
				return engines.jdbcUrl();
			}

			@Override
			public String getUsername() {
				return engines.username();
			}

			@Override
			public String getPassword() {
				return engines.password();
			}

		};
	}

	@Bean
	ElasticsearchConnectionDetails testSearchNode(LocalServices engines) {
		var node = new ElasticsearchConnectionDetails.Node(engines.searchUri().getHost(), engines.searchUri().getPort(),
				ElasticsearchConnectionDetails.Node.Protocol.HTTP, null, null);
		return () -> List.of(node);
	}

	private static final class Holder {

		private static final LocalServices ENGINES = start();

		private static LocalServices start() {
			var data = Path.of("target/engines");
			try {
				FileSystemUtils.deleteRecursively(data);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			var engines = LocalServices
				.start(LocalServicesSettings.of(data).withPrograms(Path.of("target/engine-programs")));
			Runtime.getRuntime().addShutdownHook(new Thread(engines::close));
			return engines;
		}

	}

}
