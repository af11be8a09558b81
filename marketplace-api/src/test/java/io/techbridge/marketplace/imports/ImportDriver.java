package io.techbridge.marketplace.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.JobDriver;
import io.techbridge.marketplace.testing.SignedIn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Brings lists as a member does.
 */
@TestComponent
class ImportDriver {

	private final MockMvcTester mvc;

	private final Calls calls;

	private final SignedIn signedIn;

	private final JobDriver jobs;

	ImportDriver(MockMvcTester mvc, SignedIn signedIn, JobDriver jobs) {
		this.mvc = mvc;
		this.calls = new Calls(mvc);
		this.signedIn = signedIn;
		this.jobs = jobs;
	}

	/**
	 * Uploads, checks and applies a list as far as it goes.
	 * @return its id
	 */
	String bring(AccountId who, ListKind kind, String csv, ImportMode mode) {
		var id = checked(who, kind, csv);
		apply(who, id, mode);
		return id;
	}

	String checked(AccountId who, ListKind kind, String csv) {
		var id = json(upload(who, kind, "list.csv", csv.getBytes(StandardCharsets.UTF_8))).get("id").stringValue();
		check(who, id);
		return id;
	}

	void check(AccountId who, String id) {
		assertThat(post(who, id + "/check", "{}")).hasStatus(202);
		this.jobs.workOff();
	}

	void apply(AccountId who, String id, ImportMode mode) {
		assertThat(startApplying(who, id, mode)).hasStatus(202);
		this.jobs.workOff();
	}

	MvcTestResult startApplying(AccountId who, String id, ImportMode mode) {
		return post(who, id + "/application", "{'mode': '%s', 'declaredUnclassified': true}".formatted(mode));
	}

	MvcTestResult upload(AccountId who, ListKind kind, String name, byte[] content) {
		return this.mvc.post()
			.uri("/api/imports?kind=" + kind)
			.with(csrf())
			.with(this.signedIn.as(who))
			.multipart()
			.file(new MockMultipartFile("file", name, "application/octet-stream", content))
			.exchange();
	}

	MvcTestResult post(AccountId who, String path, String json) {
		return this.calls.post("/api/imports/" + path, json, this.signedIn.as(who));
	}

	MvcTestResult put(AccountId who, String path, String json) {
		return this.calls.put("/api/imports/" + path, json, this.signedIn.as(who));
	}

	MvcTestResult delete(AccountId who, String id) {
		return this.calls.delete("/api/imports/" + id, this.signedIn.as(who));
	}

	MvcTestResult get(AccountId who, String path) {
		return this.calls.get("/api/imports/" + path, this.signedIn.as(who));
	}

	JsonNode detail(AccountId who, String id) {
		return json(get(who, id));
	}

	/**
	 * The outcomes of the rows, by row.
	 */
	Map<Integer, String> outcomes(AccountId who, String id) {
		return rows(who, id).stream()
			.collect(Collectors.toMap((row) -> row.get("row").intValue(), (row) -> row.get("outcome").stringValue()));
	}

	List<JsonNode> rows(AccountId who, String id) {
		return json(get(who, id + "/rows?size=100")).get("items").valueStream().toList();
	}

	static JsonNode json(MvcTestResult answer) {
		assertThat(answer).satisfies((result) -> assertThat(result.getResponse().getStatus()).isLessThan(300));
		return JsonMapper.shared()
			.readTree(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
	}

}
