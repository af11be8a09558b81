package io.techbridge.marketplace.interests;

import java.util.List;

import io.techbridge.marketplace.platform.files.TestFiles;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.TestAccounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * Files beside a message, in the log, and those that open with the confidentiality
 * agreement.
 */
@ApplicationTest
@Import(Talks.class)
class InterestFilesIT {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Talks talks;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void twoWhoMightTalk() {
		this.talks.begin(this.mvc, false);
	}

	@Test
	void theSenderPutsAFileBesideItsMessageUntilItIsAnswered() {
		var id = this.talks.expressed();

		assertThat(attach(this.talks.offering, id)).as("the receiver").hasStatus(409);
		assertThat(attach(this.talks.stranger, id)).hasStatus(404);
		assertThat(attach(this.talks.needing, id)).hasStatusOk();

		assertThat(Talks.<String>read(this.talks.get(this.talks.offering, id), "$.attachment.name"))
			.isEqualTo("产线 参数.pdf");
		assertThat(this.talks.get(this.talks.offering, id + "/attachment").getResponse().getContentAsByteArray())
			.isEqualTo(TestFiles.pdf());
		assertThat(this.talks.get(this.talks.stranger, id + "/attachment")).hasStatus(404);

		this.talks.act(this.talks.offering, id, "acceptance", null);
		assertThat(attach(this.talks.needing, id)).as("it was answered").hasStatus(409);
	}

	@Test
	void whoAsksWithoutANameIsNotToldByTheNameOfAFile() {
		this.talks.begin(this.mvc, true);
		var id = this.talks.expressed();
		attach(this.talks.needing, id);

		assertThat(Talks.body(this.talks.get(this.talks.offering, id))).doesNotContain("产线");
		assertThat(this.talks.get(this.talks.offering, id + "/attachment")
			.getResponse()
			.getHeader(HttpHeaders.CONTENT_DISPOSITION)).doesNotContain("%E4%BA%A7%E7%BA%BF");

		this.talks.act(this.talks.offering, id, "acceptance", null);
		assertThat(Talks.body(this.talks.get(this.talks.offering, id))).contains("产线 参数.pdf");
	}

	@Test
	void whatIsNoDocumentIsRefused() {
		var id = this.talks.accepted();
		var script = new MockMultipartFile("file", "脚本.sh", "text/x-sh", "#!/bin/sh".getBytes());

		assertThat(send(this.talks.needing, id + "/negotiation/files", script, "false", null)).hasStatus(400);
	}

	@Test
	void aFileStandsInTheLogOnceHoweverOftenItIsSent() {
		var id = this.talks.accepted();

		var first = log(this.talks.needing, id, false, "file-1");
		var again = log(this.talks.needing, id, false, "file-1");

		assertThat(first).hasStatus(201);
		assertThat(Talks.<String>read(again, "$.id")).isEqualTo(Talks.read(first, "$.id"));
		assertThat(entries(this.talks.offering, id)).containsExactly("FILE");
		assertThat(download(this.talks.offering, id, first)).hasStatusOk();
		assertThat(download(this.talks.stranger, id, first)).hasStatus(404);
	}

	@Test
	void aFileASideKeepsToItselfTheOtherOneDoesNotGet() {
		var id = this.talks.accepted();

		var own = log(this.talks.needing, id, true, null);

		assertThat(entries(this.talks.offering, id)).isEmpty();
		assertThat(download(this.talks.offering, id, own)).hasStatus(404);
		assertThat(download(this.accounts.operator(), id, own)).hasStatus(404);
		assertThat(download(this.talks.needing, id, own)).hasStatusOk();
	}

	@Test
	void confidentialFilesOpenToThePartnerWhenBothHaveAgreed() {
		publishConfidentialFile();
		var id = this.talks.accepted();
		var attachment = this.jdbc.sql("SELECT id FROM attachment").query(Long.class).single();
		var path = id + "/confidentiality/attachments/" + attachment;
		assertThat(this.talks.get(this.talks.needing, path)).hasStatus(404);

		for (var who : List.of(this.talks.needing, this.talks.offering)) {
			this.talks.post(who, id + "/confidentiality", "{'version': '2026-11'}");
		}

		assertThat(Talks.<List<String>>read(this.talks.get(this.talks.needing, id + "/confidentiality"),
				"$.attachments[*].name"))
			.containsExactly("产线 参数.pdf");
		assertThat(this.talks.get(this.talks.needing, path)).hasStatusOk();
		assertThat(this.talks.get(this.accounts.operator(), path)).hasStatus(404);
		assertThat(this.talks.get(this.talks.stranger, path)).hasStatus(404);

		this.talks.act(this.talks.offering, id, "failure", "{'reason': 'PRICE_GAP'}");
		assertThat(this.talks.get(this.talks.needing, path)).as("when the talk is over").hasStatus(404);
	}

	/** Its owner is trusted: what is handed in goes live. */
	private void publishConfidentialFile() {
		this.jdbc.sql("UPDATE organization SET trusted = TRUE").update();
		var listing = "/api/listings/" + this.talks.achievement;
		assertThat(this.mvc.post()
			.uri(listing + "/attachments")
			.with(csrf())
			.with(this.talks.as(this.talks.offering))
			.header(HttpHeaders.IF_MATCH, version())
			.multipart()
			.file(file())
			.param("confidential", "true")
			.exchange()).hasStatus(201);
		assertThat(new Calls(this.mvc).post(listing + "/submission", "{'declaredUnclassified': true}",
				this.talks.as(this.talks.offering), Talks.header(HttpHeaders.IF_MATCH, version())))
			.hasStatusOk();
	}

	private String version() {
		return this.jdbc.sql("SELECT CONCAT('\"', version, '\"') FROM listing WHERE id = ?")
			.param(this.talks.achievement.value())
			.query(String.class)
			.single();
	}

	private MvcTestResult attach(AccountId who, String id) {
		var version = this.talks.get(this.talks.needing, id).getResponse().getHeader(HttpHeaders.ETAG);
		return this.mvc.post()
			.uri("/api/interests/" + id + "/attachment")
			.with(csrf())
			.with(this.talks.as(who))
			.with(Talks.header(HttpHeaders.IF_MATCH, version))
			.multipart()
			.file(file())
			.exchange();
	}

	private MvcTestResult log(AccountId who, String id, boolean ownSideOnly, @Nullable String key) {
		return send(who, id + "/negotiation/files", file(), Boolean.toString(ownSideOnly), key);
	}

	private MvcTestResult send(AccountId who, String path, MockMultipartFile file, String ownSideOnly,
			@Nullable String key) {
		return this.mvc.post()
			.uri("/api/interests/" + path)
			.with(csrf())
			.with(this.talks.as(who))
			.with(Talks.header("Idempotency-Key", key))
			.multipart()
			.file(file)
			.param("ownSideOnly", ownSideOnly)
			.exchange();
	}

	private List<String> entries(AccountId who, String id) {
		return Talks.read(this.talks.get(who, id + "/negotiation"), "$.entries[*].kind");
	}

	private MvcTestResult download(AccountId who, String id, MvcTestResult entry) {
		return this.talks.get(who, id + "/negotiation/" + Talks.<String>read(entry, "$.id") + "/file");
	}

	private static MockMultipartFile file() {
		return new MockMultipartFile("file", "产线 参数.pdf", "application/pdf", TestFiles.pdf());
	}

}
