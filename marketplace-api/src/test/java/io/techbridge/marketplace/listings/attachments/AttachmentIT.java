package io.techbridge.marketplace.listings.attachments;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.platform.files.FileKey;
import io.techbridge.marketplace.platform.files.FilesInUse;
import io.techbridge.marketplace.platform.files.TestFiles;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Calls;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import io.techbridge.marketplace.testing.TestAccounts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ApplicationTest
class AttachmentIT {

	private static final RequestPostProcessor VISITOR = (request) -> request;

	private OrganizationId owner;

	private AccountId editor;

	private ListingId listing;

	private Calls calls;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private SignedIn signedIn;

	@Autowired
	private PurgeAttachments purge;

	@Autowired
	private List<FilesInUse> filesInUse;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aPublishedAchievement() {
		this.calls = new Calls(this.mvc);
		this.market.clearRows();
		this.owner = this.market.organization("云山大学", "110108");
		this.editor = this.accounts.member(this.owner, MemberRole.EDITOR);
		this.listing = this.market.achievement(this.owner, "固态电池");
	}

	@Test
	void anAddedFileBelongsToTheEditAndOthersSeeItOnceThatIsLive() {
		var added = add("检测报告.pdf", TestFiles.pdf(), false);

		assertThat(added).hasStatus(201)
			.hasHeader(HttpHeaders.ETAG, "\"" + version() + "\"")
			.bodyJson()
			.extractingPath("$.attachment.mediaType")
			.isEqualTo("application/pdf");
		assertThat(added).bodyJson().extractingPath("$.version").isEqualTo(Long.toString(version()));
		assertThat(download(VISITOR)).hasStatus(404);
		assertThat(download(as(this.editor))).hasStatusOk();

		publishEdit();

		assertThat(download(VISITOR)).hasStatusOk();
	}

	@Test
	void aDownloadIsAFileToKeepAndNothingToRunOrShare() {
		add("检测 报告.pdf", TestFiles.pdf(), false);
		publishEdit();

		var download = download(VISITOR);

		assertThat(download.getResponse().getContentAsByteArray()).isEqualTo(TestFiles.pdf());
		assertThat(download).hasHeader(HttpHeaders.CACHE_CONTROL, "no-store, private")
			.hasHeader("X-Content-Type-Options", "nosniff")
			.hasHeader(HttpHeaders.CONTENT_TYPE, "application/pdf")
			.hasHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(TestFiles.pdf().length));
		assertThat(download.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment; ")
			.endsWith("filename*=UTF-8''%E6%A3%80%E6%B5%8B%20%E6%8A%A5%E5%91%8A.pdf");
	}

	@Test
	void confidentialFilesAreForTheOwnMembersAndOperatorsOnly() {
		add("工艺参数.xlsx", TestFiles.xlsx(), true);
		publishEdit();
		var other = this.accounts.member(this.market.organization("津北制造公司", "120116"), MemberRole.ADMIN);

		assertThat(download(VISITOR)).hasStatus(404);
		assertThat(download(as(other))).hasStatus(404);
		assertThat(download(as(this.accounts.operator()))).hasStatusOk();
		assertThat(download(as(this.accounts.member(this.owner, MemberRole.VIEWER)))).hasStatusOk();
	}

	@Test
	void whoeverMayNotSeeTheListingDoesNotGetItsFiles() {
		add("报告.pdf", TestFiles.pdf(), false);
		publishEdit();

		set("visibility", Visibility.MEMBERS.name());
		assertThat(download(VISITOR)).hasStatus(404);
		set("visibility", Visibility.PUBLIC.name());
		assertThat(download(VISITOR)).hasStatusOk();

		this.calls.post("/api/listings/" + this.listing + "/withdrawal", "{}", as(this.editor), version(version()));

		assertThat(download(VISITOR)).hasStatus(404);
		assertThat(download(as(this.editor))).hasStatusOk();
	}

	@Test
	void filesOfUnnamedOwnersHaveNumbersInsteadOfNames() {
		this.listing = this.market.publish(this.owner,
				NeedContentBuilder.builder(Market.fullNeed("涂层脱落")).anonymous(true).build());
		add("云山大学内部.pdf", TestFiles.pdf(), true);
		add("云山大学检测.png", TestFiles.png(), false);
		publishEdit();

		assertThat(disposition(download(VISITOR))).endsWith("filename*=UTF-8''%E9%99%84%E4%BB%B61.png");
		assertThat(disposition(download((request) -> {
			request.addPreferredLocale(Locale.ENGLISH);
			return request;
		}))).contains("Attachment 1.png");
		assertThat(disposition(download(as(this.editor)))).contains("%E4%BA%91%E5%B1%B1%E5%A4%A7%E5%AD%A6");
	}

	@Test
	void aNewNameShowsAtOnce() {
		add("报告.pdf", TestFiles.pdf(), false);
		publishEdit();

		assertThat(rename("终稿\u202E.pdf", as(this.editor))).hasStatusOk()
			.bodyJson()
			.extractingPath("$.name")
			.isEqualTo("终稿.pdf");

		assertThat(disposition(download(VISITOR))).endsWith("%E7%BB%88%E7%A8%BF.pdf");
	}

	@Test
	void aNameThatDoesNotFitTheContentIsRefused() {
		add("报告.pdf", TestFiles.pdf(), false);

		assertThat(rename("终稿.docx", as(this.editor))).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].message")
			.isEqualTo("须以 .pdf 结尾，与内容一致");
		assertThat(rename("终稿.pdf", as(this.accounts.member(this.owner, MemberRole.VIEWER)))).hasStatus(403);
	}

	@ParameterizedTest
	@CsvSource({ "报告.pdf, false, 'file.type'", "报告.docx, true, 'file.wrong-ending'" })
	void whatItsContentIsNotIsRefusedWithTheReason(String name, boolean pdf, String reason) {
		var content = pdf ? TestFiles.pdf() : "只是文字".getBytes(StandardCharsets.UTF_8);

		assertThat(add(name, content, false)).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0]")
			.isEqualTo(Map.of("field", "file", "message", reason.equals("file.type")
					? "不是可上传的类型；可上传 PDF、Word、Excel、PowerPoint 文档以及 PNG、JPEG、WebP 图片" : "的内容与扩展名不符；此类文件的名称应以 .pdf 结尾"));
		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM attachment").query(Long.class).single()).isZero();
	}

	@Test
	void anEleventhFileIsRefused() {
		IntStream.range(0, 10).forEach((i) -> assertThat(add(i + ".pdf", TestFiles.pdf(), false)).hasStatus(201));

		assertThat(add("10.pdf", TestFiles.pdf(), false)).hasStatus(409)
			.bodyJson()
			.extractingPath("$.errors[0].message")
			.isEqualTo("已有 10 个附件，不能再添加；请先移除一个。");
	}

	@Test
	void filesAreAddedToTheVersionTheCallerSees() {
		assertThat(add("报告.pdf", TestFiles.pdf(), false, version() - 1)).hasStatus(412);
		assertThat(add("报告.pdf", TestFiles.pdf(), false, null)).hasStatus(428);
	}

	@Test
	void nothingIsAddedToWhatWaitsForItsReview() {
		this.jdbc.sql("UPDATE listing SET status = 'SUBMITTED' WHERE id = ?").param(this.listing.value()).update();

		assertThat(add("报告.pdf", TestFiles.pdf(), false)).hasStatus(409);
	}

	@Test
	void aRemovedFileStaysVisibleUntilTheEditIsLiveAndIsThenPurged() {
		add("报告.pdf", TestFiles.pdf(), false);
		publishEdit();

		assertThat(remove(id())).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"" + version() + "\"");
		assertThat(download(VISITOR)).hasStatusOk();
		assertThat(remove(id())).hasStatus(404);

		publishEdit();
		assertThat(download(VISITOR)).hasStatus(404);
		assertThat(this.purge.purge()).isEmpty();
		aDayPasses();
		assertThat(this.purge.purge()).contains(Message.of("job.removed", 1));
		assertThat(download(as(this.editor))).hasStatus(404);
	}

	@Test
	void whatAnyVersionHasIsNotPurged() {
		add("发布的.pdf", TestFiles.pdf(), false);
		var published = id();
		publishEdit();
		remove(published);
		add("修改的.pdf", TestFiles.pdf(), false);
		aDayPasses();

		assertThat(this.purge.purge()).isEmpty();

		assertThat(this.filesInUse.stream().flatMap((feature) -> feature.among(keys()).stream()))
			.containsExactlyInAnyOrderElementsOf(keys());
	}

	@Test
	void aCopyHasItsFilesForItself() {
		add("报告.pdf", TestFiles.pdf(), false);
		publishEdit();
		var original = id();
		this.calls.post("/api/listings/" + this.listing + "/withdrawal", "{}", as(this.editor), version(version()));

		this.calls.post("/api/listings/" + this.listing + "/copies", "{}", as(this.editor));

		assertThat(keys()).hasSize(1);
		assertThat(id()).isNotEqualTo(original);
		this.listing = new ListingId(this.jdbc.sql("SELECT MAX(id) FROM listing").query(Long.class).single());
		assertThat(rename("副本.pdf", as(this.editor))).hasStatusOk();
		assertThat(disposition(this.calls.get("/api/attachments/" + original, as(this.editor))))
			.endsWith("%E6%8A%A5%E5%91%8A.pdf");
	}

	private MvcTestResult add(String name, byte[] content, boolean confidential) {
		return add(name, content, confidential, version());
	}

	private MvcTestResult add(String name, byte[] content, boolean confidential, @Nullable Long version) {
		var call = this.mvc.post()
			.uri("/api/listings/" + this.listing + "/attachments")
			.with(csrf())
			.with(as(this.editor))
			.multipart()
			.file(new MockMultipartFile("file", name, "application/octet-stream", content))
			.param("confidential", Boolean.toString(confidential));
		if (version != null) {
			call.header(HttpHeaders.IF_MATCH, "\"" + version + "\"");
		}
		return call.exchange();
	}

	private MvcTestResult rename(String name, RequestPostProcessor caller) {
		return this.calls.put("/api/listings/" + this.listing + "/attachments/" + id(), "{'name': '" + name + "'}",
				caller);
	}

	private MvcTestResult remove(long attachment) {
		return this.calls.delete("/api/listings/" + this.listing + "/attachments/" + attachment, as(this.editor),
				version(version()));
	}

	/** The file added last. */
	private MvcTestResult download(RequestPostProcessor caller) {
		return this.calls.get("/api/attachments/" + id(), caller);
	}

	private static String disposition(MvcTestResult download) {
		assertThat(download).hasStatusOk();
		return download.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION);
	}

	/** Its owner is trusted: what is handed in goes live. */
	private void publishEdit() {
		this.jdbc.sql("UPDATE organization SET trusted = TRUE").update();
		assertThat(this.calls.post("/api/listings/" + this.listing + "/submission", "{'declaredUnclassified': true}",
				as(this.editor), version(version())))
			.hasStatusOk();
	}

	private void set(String property, String value) {
		this.jdbc.sql("UPDATE listing SET content = REPLACE(content, ?, ?)")
			.params("\"%s\":\"%s\"".formatted(property, value.equals("PUBLIC") ? "MEMBERS" : "PUBLIC"),
					"\"%s\":\"%s\"".formatted(property, value))
			.update();
	}

	private void aDayPasses() {
		this.jdbc.sql("UPDATE attachment SET added_at = ?").param(Instant.now().minusSeconds(90_000)).update();
	}

	private List<FileKey> keys() {
		return this.jdbc.sql("SELECT DISTINCT file_key FROM attachment")
			.query(String.class)
			.list()
			.stream()
			.map(FileKey::new)
			.toList();
	}

	private long id() {
		return this.jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM attachment").query(Long.class).single();
	}

	private long version() {
		return this.jdbc.sql("SELECT version FROM listing WHERE id = ?")
			.param(this.listing.value())
			.query(Long.class)
			.single();
	}

	private static RequestPostProcessor version(long version) {
		return (request) -> {
			request.addHeader(HttpHeaders.IF_MATCH, "\"" + version + "\"");
			return request;
		};
	}

	private RequestPostProcessor as(AccountId account) {
		return this.signedIn.as(account);
	}

}
