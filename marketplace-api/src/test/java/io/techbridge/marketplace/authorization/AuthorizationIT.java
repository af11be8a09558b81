package io.techbridge.marketplace.authorization;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.techbridge.marketplace.testing.ApplicationTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * Calls every operation as every kind of caller and compares with
 * {@code authorization.csv}. An operation that the table or the examples do not know
 * fails the build.
 */
@ApplicationTest
@TestPropertySource(properties = "techbridge.accounts.second-factor=required")
@Import(Props.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorizationIT {

	/**
	 * Changes nobody needs to be able to look up: which of one's own messages and finds
	 * one has read; and what changes nothing.
	 */
	private static final Set<String> NOT_AUDITED = Set.of("readNotification", "readAllNotifications", "readSavedSearch",
			"rateClarity", "previewRegionRule");

	private final Examples examples = new Examples();

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Props props;

	private Map<String, ApiOperations.ApiOperation> operations = Map.of();

	@BeforeAll
	void openAnEmptyMarket() {
		this.props.market().clear();
		this.props.market().index();
	}

	@BeforeAll
	void readTheDescriptionOfTheApi() {
		var description = this.mvc.get().uri("/v3/api-docs").with(user("developer").roles("OPERATOR")).exchange();
		this.operations = ApiOperations
			.of(new String(description.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	@Test
	void everyOperationHasARowAndAnExample() {
		assertThat(AuthorizationTable.read().operations()).as("rows of authorization.csv")
			.containsExactlyInAnyOrderElementsOf(this.operations.keySet());
		assertThat(this.examples.operations()).as("examples")
			.containsExactlyInAnyOrderElementsOf(this.operations.keySet());
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("expectations")
	void everyCallerGetsWhatTheTableSays(Expectation expected) {
		var scene = new Scene(this.props, expected.actor(), expected.target());
		var operation = this.operations.get(expected.operation());
		var request = this.examples.of(scene, expected.operation());
		var auditedBefore = this.props.auditEntries();

		var answer = call(operation, request, scene);

		assertThat(answer).as(expected.toString()).hasStatus(expected.status());
		if (operation.changesSomething() && expected.status() < 300 && isAudited(expected)) {
			assertThat(this.props.auditEntries()).as("audit entries after " + expected).isGreaterThan(auditedBefore);
		}
		if (expected.status() >= 400) {
			assertThat(answer).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
		}
	}

	private static boolean isAudited(Expectation expected) {
		var nobodySignsOut = expected.operation().equals("signOut") && expected.actor() == Actor.VISITOR;
		return !NOT_AUDITED.contains(expected.operation()) && !nobodySignsOut;
	}

	private static Stream<Expectation> expectations() {
		return AuthorizationTable.read().expectations();
	}

	private MvcTestResult call(ApiOperations.ApiOperation operation, Request request, Scene scene) {
		var plain = this.mvc.method(operation.method())
			.uri(UriComponentsBuilder.fromPath(operation.path()).buildAndExpand(request.variables()).toUri());
		var call = (request.upload() != null) ? plain.multipart().file(request.upload()) : plain;
		call.with(csrf());
		request.parameters().forEach((name, value) -> call.param(name, value));
		scene.caller().ifPresent((caller) -> call.with(this.props.signedIn(caller)));
		if (request.body() != null) {
			call.contentType(MediaType.APPLICATION_JSON).content(request.body());
		}
		if (request.version() != null) {
			call.header(HttpHeaders.IF_MATCH, "\"" + request.version() + "\"");
		}
		return this.mvc.perform(call);
	}

}
