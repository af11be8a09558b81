package io.techbridge.marketplace.authorization;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.techbridge.marketplace.accounts.passwords.PasswordHashes;
import io.techbridge.marketplace.platform.files.FileStore;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.Ids;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.Tokens;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * What scenes are made of, put straight into the database: more than a thousand scenes
 * have no time for the proper ways.
 */
@Component
class Props {

	/** The password of everybody. */
	static final String PASSWORD = "correct-horse-41-battery";

	private final Ids ids;

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final Market market;

	private final SignedIn signedIn;

	private final FileStore files;

	private final String passwordHash;

	Props(Ids ids, JdbcClient jdbc, JdbcTemplate template, Market market, SignedIn signedIn, FileStore files,
			PasswordHashes passwords) {
		this.ids = ids;
		this.jdbc = jdbc;
		this.template = template;
		this.market = market;
		this.signedIn = signedIn;
		this.files = files;
		this.passwordHash = passwords.hash(PASSWORD);
	}

	/** An id that nothing has. */
	long nobody() {
		return this.ids.next();
	}

	Market market() {
		return this.market;
	}

	long organization(String kind) {
		return organization(kind, "VERIFIED");
	}

	long organization(String kind, String status) {
		var id = this.market.organization(Scene.unique("机构"), "120116").value();
		this.jdbc.sql("UPDATE organization SET kind = :kind, status = :status WHERE id = :id")
			.param("kind", kind)
			.param("status", status)
			.param("id", id)
			.update();
		return id;
	}

	long versionOfOrganization(long id) {
		return this.jdbc.sql("SELECT COALESCE(MAX(version), 0) FROM organization WHERE id = :id")
			.param("id", id)
			.query(Long.class)
			.single();
	}

	AccountId account() {
		return account(null, null, false);
	}

	AccountId operator() {
		return account(null, null, true);
	}

	AccountId member(@Nullable Long organization, String role) {
		return account(organization, role, false);
	}

	private AccountId account(@Nullable Long organization, @Nullable String role, boolean operator) {
		var id = this.ids.next();
		var now = Timestamp.from(Instant.now());
		var row = new HashMap<String, Object>(Map.of("id", id, "version", 0, "email",
				Scene.unique("person") + "@people.example", "name", "某人", "language", "ZH", "password_hash",
				this.passwordHash, "password_changed_at", now, "state", "ACTIVE", "operator", operator));
		row.putAll(Map.of("created_at", now, "email_confirmed_at", now));
		row.put("organization_id", organization);
		row.put("member_role", role);
		insert("account", row);
		return new AccountId(id);
	}

	/** With one, as their roles ask for here. */
	AccountId withSecondFactor(AccountId account) {
		insert("second_factor", Map.of("account_id", account.value(), "secret", "unreadable", "confirmed_at",
				Timestamp.from(Instant.now()), "last_step", 0));
		return account;
	}

	String emailOf(AccountId account) {
		return this.jdbc.sql("SELECT email FROM account WHERE id = :id")
			.param("id", account.value())
			.query(String.class)
			.single();
	}

	long versionOfAccount(AccountId account) {
		return this.jdbc.sql("SELECT version FROM account WHERE id = :id")
			.param("id", account.value())
			.query(Long.class)
			.single();
	}

	/** One on the market. */
	long listingOf(long organization) {
		return this.market.achievement(new OrganizationId(organization), Scene.unique("成果")).value();
	}

	/** A file of a listing that everybody may have. */
	long attachmentOf(long listing) {
		var id = this.ids.next();
		insert("attachment",
				Map.of("id", id, "version", 0, "listing_id", listing, "name", "报告.pdf", "media_type", "application/pdf",
						"size", 3, "sha256", "%064x".formatted(id), "file_key", stored("pdf"), "confidential", false,
						"added_at", Timestamp.from(Instant.now())));
		this.jdbc.sql("UPDATE listing SET content = REPLACE(content, '\"attachments\":[]', :files) WHERE id = :id")
			.param("files", "\"attachments\":[\"" + id + "\"]")
			.param("id", listing)
			.update();
		return id;
	}

	/** A list that has been uploaded and checked. */
	long importOf(long organization) {
		var id = this.ids.next();
		var row = new HashMap<String, Object>(
				Map.of("id", id, "version", 0, "organization_id", organization, "account_id", account().value(), "kind",
						"NEED", "file_name", "list.csv", "file_key", stored("需求名称\n涂层脱落\n"), "header_row", 1));
		row.put("columns_found", """
				[{"position": 0, "letters": "A", "header": "需求名称", "plainHeader": "需求名称", "examples": []}]""");
		row.putAll(Map.of("mapping", "{\"0\": \"TITLE\"}", "mapping_remembered", false, "state", "CHECKED",
				"total_rows", 1, "done_rows", 1, "last_row", 2, "waiting_rows", 0, "uploaded_at",
				Timestamp.from(Instant.now())));
		insert("list_import", row);
		return id;
	}

	/** The owner of a need has marked one of its matches. */
	void markOn(long need, long achievement) {
		this.jdbc.sql("""
				INSERT INTO match_mark (organization_id, need_id, achievement_id, mark, account_id, marked_at)
				SELECT organization_id, id, :achievement, 'LATER', 1, NOW(6) FROM listing WHERE id = :need""")
			.param("need", need)
			.param("achievement", achievement)
			.update();
	}

	/** A run through the market that is under way. */
	long matchRun() {
		this.jdbc.sql("DELETE FROM match_run").update();
		var id = this.ids.next();
		var row = new HashMap<String, Object>(
				Map.of("id", id, "active", 2, "state", "RUNNING", "cause", "NIGHTLY", "requested_at",
						Timestamp.from(Instant.now()), "covers_before", 0, "last_need_id", 0, "total", 10, "done", 0));
		row.putAll(Map.of("changed", 0, "failed", 0, "busy_millis", 0, "interrupted", false));
		insert("match_run", row);
		return id;
	}

	/** Between the organization and another one, with a file beside the message. */
	long interestOf(long organization, String status, boolean received) {
		var id = this.ids.next();
		var other = organization("COMPANY");
		var receiver = received ? organization : other;
		var now = Timestamp.from(Instant.now());
		var row = new HashMap<String, Object>(Map.of("id", id, "version", 0, "target_kind", "ACHIEVEMENT",
				"achievement_id", listingOf(receiver), "sender_id", received ? other : organization, "receiver_id",
				receiver, "status", status, "message", "希望进一步了解"));
		row.putAll(Map.of("answer_by", LocalDate.now().plusDays(20), "reopened", false, "expressed_at", now,
				"awaited_since", now, "attachment_name", "方案.pdf", "attachment_media_type", "application/pdf",
				"attachment_size", 3, "attachment_sha256", "%064x".formatted(id), "attachment_file_key",
				stored("pdf")));
		insert("interest", row);
		return id;
	}

	/** A file in its log. */
	long loggedFileOf(long interest) {
		var id = this.ids.next();
		insert("negotiation_entry",
				Map.of("id", id, "interest_id", interest, "party", "RECEIVER", "kind", "FILE", "own_side_only", false,
						"attachment_name", "纪要.pdf", "attachment_media_type", "application/pdf", "attachment_size", 3,
						"attachment_file_key", stored("pdf"), "recorded_at", Timestamp.from(Instant.now())));
		this.jdbc.sql("UPDATE negotiation_entry SET attachment_sha256 = :sha256 WHERE id = :id")
			.param("sha256", "%064x".formatted(id))
			.param("id", id)
			.update();
		return id;
	}

	/** A confidential file of the listing it is in, after both sides have agreed. */
	long openedAttachmentOf(long interest) {
		var listing = this.jdbc.sql("SELECT achievement_id FROM interest WHERE id = :id")
			.param("id", interest)
			.query(Long.class)
			.single();
		var attachment = attachmentOf(listing);
		this.jdbc.sql("UPDATE attachment SET confidential = TRUE WHERE id = :id").param("id", attachment).update();
		for (var side : List.of("SENDER", "RECEIVER")) {
			insert("confidentiality_acceptance", Map.of("interest_id", interest, "side", side, "text_version",
					"2026-11", "account_id", account().value(), "accepted_at", Timestamp.from(Instant.now())));
		}
		return attachment;
	}

	/** One whose sender has asked an agency for somebody to mediate. */
	long interestAsking(long agency) {
		var id = interestOf(organization("COMPANY"), "NEGOTIATING", false);
		this.jdbc.sql("""
				UPDATE interest SET broker_wanted_by = 'SENDER', broker_wanted_agency = :agency,
				  broker_wanted_at = expressed_at WHERE id = :id""").param("agency", agency).param("id", id).update();
		return id;
	}

	long interestMediatedBy(long agency) {
		var id = interestOf(organization("COMPANY"), "NEGOTIATING", false);
		insert("broker_assignment",
				Map.of("id", this.ids.next(), "interest_id", id, "account_id", member(agency, "EDITOR").value(),
						"organization_id", agency, "assigned_at", Timestamp.from(Instant.now())));
		return id;
	}

	/**
	 * One that the organization sells by; only a proposal was written by the other side.
	 */
	long contractOf(long organization, String status) {
		var id = this.ids.next();
		var now = Timestamp.from(Instant.now());
		var row = new HashMap<String, Object>(Map.of("id", id, "version", 0, "status", status, "recorded_by_side",
				status.equals("PROPOSED") ? "BUYER" : "SELLER", "name", "焊接单元技术服务", "kind", "SERVICE", "field",
				"NEW_MATERIALS", "plan_source", "UNPLANNED", "related_party", false, "payment_kind", "LUMP_SUM"));
		row.putAll(Map.of("signed_on", LocalDate.of(2026, 6, 1), "total_fen", 1000, "estimate_fen", 0, "technology_fen",
				1000, "plan_revision", 1, "created_at", now, "changed_at", now, "registration_status", "NOT_FILED"));
		side(row, "seller", organization);
		side(row, "buyer", organization("COMPANY"));
		if (!status.equals("DRAFT")) {
			row.put("proposed_at", now);
		}
		insert("contract", row);
		insert("contract_instalment", Map.of("contract_id", id, "revision", 1, "instalment_no", 1, "fen", 1000));
		return id;
	}

	private void side(Map<String, Object> row, String side, long organization) {
		row.put(side + "_organization_id", organization);
		row.put(side + "_name", nameOfOrganization(organization));
		row.put(side + "_region", "120116");
	}

	long paymentOf(long contract) {
		var id = this.ids.next();
		insert("contract_payment",
				Map.of("id", id, "contract_id", contract, "instalment_no", 1, "kind", "PAYMENT", "fen", 500, "paid_on",
						LocalDate.of(2026, 6, 3), "recorded_at", Timestamp.from(Instant.now()), "side", "SELLER"));
		return id;
	}

	long documentOf(long contract) {
		var id = this.ids.next();
		var row = new HashMap<String, Object>(Map.of("id", id, "contract_id", contract, "kind", "CONTRACT", "name",
				"合同.pdf", "media_type", "application/pdf", "size", 3, "sha256", "%064x".formatted(id), "file_key",
				stored("pdf"), "side", "SELLER"));
		row.put("recorded_at", Timestamp.from(Instant.now()));
		insert("contract_document", row);
		return id;
	}

	long reportOf(long organization) {
		var id = this.ids.next();
		var now = Timestamp.from(Instant.now());
		var row = new HashMap<String, Object>(Map.of("id", id, "kind", "INSTITUTION", "base", "SIGNED", "from_on",
				LocalDate.of(2026, 1, 1), "to_on", LocalDate.of(2026, 6, 30), "as_of", now, "organization_id",
				organization, "issued_at", now, "account_id", member(organization, "EDITOR").value()));
		row.put("data", """
				{"total": {"contracts": 0, "totalFen": 0, "technologyFen": 0},
				 "previous": {"contracts": 0, "totalFen": 0, "technologyFen": 0},
				 "flow": [], "groups": [], "funnel": [], "contracts": []}""");
		insert("issued_report", row);
		return id;
	}

	private String stored(String content) {
		try {
			return this.files.store(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))).key().value();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String park() {
		var code = Scene.unique("PARK_");
		insert("park", Map.of("code", code, "version", 0, "label_zh", code, "label_en", code, "region", "120116",
				"leading_fields", "[]"));
		return code;
	}

	String parkAdministeredBy(AccountId account) {
		var park = park();
		appoint(park, account);
		return park;
	}

	void appoint(String park, AccountId account) {
		insert("park_administrator", Map.of("park_code", park, "account_id", account.value(), "appointed_at",
				Timestamp.from(Instant.now())));
	}

	/** A region rule of a park, which is switched off. */
	String regionRule(String park) {
		var id = this.ids.next();
		var now = Timestamp.from(Instant.now());
		var row = new HashMap<String, Object>(Map.of("id", id, "version", 0, "park", park, "kind", "PRIORITY_FIELD",
				"name_zh", Scene.unique("规则"), "name_en", "Rule", "places_from", "[]", "places_to", "[]"));
		row.putAll(Map.of("fields", "[\"NEW_ENERGY\"]", "points", 2, "priority", 0, "enabled", false, "created_at", now,
				"changed_at", now));
		insert("region_rule", row);
		insert("region_rule_version",
				Map.of("id", this.ids.next(), "rule_id", id, "park", park, "recorded_at", now, "act", "CREATED"));
		return Long.toString(id);
	}

	/** An open invitation by anybody. */
	long invitation(String kind, @Nullable Long organization, @Nullable String park) {
		var id = this.ids.next();
		var now = Instant.now();
		var row = new HashMap<String, Object>(
				Map.of("id", id, "version", 0, "token_hash", "%064x".formatted(id), "kind", kind, "email",
						Scene.unique("guest") + "@people.example", "language", "ZH", "invited_by", account().value(),
						"created_at", Timestamp.from(now), "expires_at", Timestamp.from(now.plusSeconds(86_400))));
		row.put("organization_id", organization);
		row.put("member_role", (organization != null) ? "VIEWER" : null);
		row.put("park_code", park);
		insert("invitation", row);
		return id;
	}

	String nameOfOrganization(long id) {
		return this.jdbc.sql("SELECT COALESCE(MAX(name), '无') FROM organization WHERE id = :id")
			.param("id", id)
			.query(String.class)
			.single();
	}

	RequestPostProcessor signedIn(AccountId account) {
		return this.signedIn.as(account);
	}

	/** The id, as the list of sessions shows it, of a session of the account. */
	String sessionOf(AccountId account) {
		var session = new String(Base64.getDecoder().decode(this.signedIn.cookie(account).getValue()),
				StandardCharsets.UTF_8);
		return Tokens.hash(session).substring(0, 16);
	}

	long mail() {
		var id = this.ids.next();
		insert("mail", Map.of("id", id, "created_at", Timestamp.from(Instant.now()), "recipient",
				"somebody@people.example", "subject", "主题", "body", "正文", "state", "KEPT"));
		return id;
	}

	long notificationOf(AccountId account) {
		var id = this.ids.next();
		insert("notification",
				Map.of("id", id, "account_id", account.value(), "topic", "ORGANIZATION", "kind",
						"ORGANIZATION_VERIFIED", "arguments", "[]", "link", "/organization", "created_at",
						Timestamp.from(Instant.now())));
		return id;
	}

	long savedSearchOf(AccountId account) {
		var id = this.ids.next();
		insert("saved_search",
				Map.of("id", id, "version", 0, "account_id", account.value(), "kind", "NEED", "name",
						Scene.unique("搜索"), "query", "{}", "alert", "NEW", "paused", false, "created_at",
						Timestamp.from(Instant.now())));
		return id;
	}

	private void insert(String table, Map<String, ?> row) {
		new SimpleJdbcInsert(this.template).withTableName(table)
			.usingColumns(row.keySet().toArray(String[]::new))
			.execute(row);
	}

	void disable(AccountId account) {
		this.jdbc.sql("UPDATE account SET state = 'DISABLED' WHERE id = ?").param(account.value()).update();
	}

	String kindOfOrganization(long id) {
		return this.jdbc.sql("SELECT COALESCE(MAX(kind), 'INSTITUTE') FROM organization WHERE id = :id")
			.param("id", id)
			.query(String.class)
			.single();
	}

	long auditEntries() {
		return this.jdbc.sql("SELECT COUNT(*) FROM audit_entry").query(Long.class).single();
	}

}
