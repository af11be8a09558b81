package io.techbridge.marketplace.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import io.techbridge.marketplace.testing.ApplicationTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Keeps {@code docs/openapi.yaml}, from which the console's client is generated, equal to
 * the running application. After a change of the API, write it anew:
 * {@code mvn verify -pl marketplace-api -am -Dit.test=OpenApiIT -Dopenapi.write=true
 * -Dfailsafe.failIfNoSpecifiedTests=false}.
 */
@ApplicationTest
class OpenApiIT {

	private static final Path DOCUMENT = Path.of("../docs/openapi.yaml");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping operations;

	@Test
	void theCommittedDescriptionIsThatOfTheApplication() throws IOException {
		var described = describe();
		if (Boolean.getBoolean("openapi.write")) {
			Files.writeString(DOCUMENT, described);
		}

		assertThat(Files.readString(DOCUMENT)).isEqualTo(described);
	}

	@Test
	void noTwoTypesAreDescribedUnderOneName() {
		var types = new ApiTypes();
		this.operations.getHandlerMethods()
			.values()
			.stream()
			.filter((operation) -> operation.getBeanType().getName().startsWith("io.techbridge."))
			.forEach(types::add);

		assertThat(types.size()).isGreaterThan(100);
		assertThat(types.namedAlike()).isEmpty();
	}

	private String describe() {
		var response = this.mvc.get()
			.uri("/v3/api-docs.yaml")
			.with(user("developer").roles("OPERATOR"))
			.exchange()
			.getResponse();
		return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
