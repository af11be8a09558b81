package io.techbridge.marketplace.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;

import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.TestAccounts;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

@ApplicationTest
@Import(ImportDriver.class)
class ContractImportIT {

	private static final String OWN_CODE = "12110000TB0000001L";

	private static final String MEMBER_CODE = "91120000TB0000002N";

	private static final String OUTSIDE_CODE = "91130000TB0000003X";

	private static final String HEADER = """
			台账编号,合同编号,合同名称,合同类别,本方,对方名称,对方信用代码,对方地区,对方类型,技术领域,计划来源,转化方式,签订日期,支付方式,成交额（万元）,技术交易额（万元）
			""";

	/** One with a member, one with somebody else. */
	private static final String LIST = HEADER + """
			T1,HT-01,黑粉回收许可,技术许可,卖方,津北制造公司,%s,,,新能源与高效节能,计划外,普通许可,2026-03-05,一次总付,100,80
			T2,HT-02,隔膜涂布开发,技术开发,卖方,海河材料公司,%s,天津市,企业,新材料及其应用,计划外,,2026-04-01,分期支付,50,50
			""".formatted(MEMBER_CODE, OUTSIDE_CODE);

	private OrganizationId owner;

	private AccountId editor;

	private OrganizationId company;

	@Autowired
	private ImportDriver imports;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aUniversityAndACompany() {
		this.market.clearRows();
		this.jdbc.sql("DELETE FROM scheduled_tasks").update();
		this.owner = this.market.organization("云山大学", "110108");
		this.company = this.market.organization("津北制造公司", "120116", OrganizationKind.COMPANY);
		this.jdbc.sql("UPDATE organization SET credit_code = ? WHERE id = ?")
			.params(OWN_CODE, this.owner.value())
			.update();
		this.jdbc.sql("UPDATE organization SET credit_code = ? WHERE id = ?")
			.params(MEMBER_CODE, this.company.value())
			.update();
		this.editor = this.accounts.member(this.owner, MemberRole.EDITOR);
	}

	@Test
	void theColumnsOfAListOfContractsAreUnderstood() {
		var detail = ImportDriver.json(this.imports.upload(this.editor, ListKind.CONTRACT, "合同.csv", """
				合同编号,合同名称,委托方,委托方（信用代码）,乙方,技术合同类别,合同金额（元）,签订日期
				HT-01,许可,甲,,乙,技术许可,100,2026-03-05
				""".getBytes(StandardCharsets.UTF_8)));

		assertThat(detail.get("columns").valueStream()).extracting((column) -> column.path("target").asString("-"))
			.containsExactly("CONTRACT_NUMBER", "TITLE", "BUYER", "-", "SELLER", "CONTRACT_KIND", "TOTAL", "SIGNED_ON");
	}

	@Test
	void theCheckTellsOfEveryRowWhatBecomesOfItAndWritesNothing() {
		var id = checked(LIST);

		assertThat(this.imports.outcomes(this.editor, id)).containsOnly(entry(2, "NEW"), entry(3, "NEW"));
		assertThat(contracts()).isEmpty();
	}

	@Test
	void asDraftsTheRowsAreDraftsThatNobodyElseSees() {
		var id = bring(LIST, ImportMode.DRAFTS);

		assertThat(contracts()).containsExactly(
				tuple("T1", "DRAFT", "SELLER", this.company.value(), 100000000L, 80000000L),
				tuple("T2", "DRAFT", "SELLER", null, 50000000L, 50000000L));
		var rows = this.imports.rows(this.editor, id);
		assertThat(rows).allMatch((row) -> row.hasNonNull("contractId") && !row.hasNonNull("listingId"));
		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM contract WHERE proposed_at IS NOT NULL")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void proposedRowsWaitForAMemberAndAreSignedWithAnybodyElse() {
		bring(LIST, ImportMode.SUBMIT);

		assertThat(contracts()).extracting((contract) -> contract.toList().get(1))
			.containsExactly("PROPOSED", "SIGNED");
		assertThat(this.jdbc.sql("SELECT buyer_name, buyer_region, buyer_kind FROM contract WHERE external_id = 'T2'")
			.query()
			.singleRow()
			.values()).containsExactly("海河材料公司", "120000", "COMPANY");
	}

	@Test
	void whatLacksSomethingStaysADraftAndSaysWhatIsMissing() {
		var id = bring("""
				合同名称,本方,对方名称,成交额（万元）
				隔膜涂布开发,卖方,海河材料公司,
				""", ImportMode.SUBMIT);

		assertThat(contracts()).extracting((contract) -> contract.toList().get(1)).containsExactly("DRAFT");
		assertThat(fields(onlyRow(id))).contains("kind", "field", "planSource", "signedOn", "buyer.region",
				"paymentKind", "totalFen");
		assertThat(onlyRow(id).get("problems").valueStream())
			.allMatch((problem) -> problem.get("severity").stringValue().equals("MISSING"));
	}

	@Test
	void aSecondImportOfTheSameListChangesNothing() {
		bring(LIST, ImportMode.SUBMIT);

		var again = bring(LIST, ImportMode.SUBMIT);

		assertThat(this.imports.outcomes(this.editor, again)).containsOnly(entry(2, "UNCHANGED"),
				entry(3, "UNCHANGED"));
		assertThat(contracts()).hasSize(2);
	}

	@Test
	void withoutANumberOfTheListTheContractsOwnNumberAndSideTell() {
		var list = """
				合同编号,合同名称,本方,对方名称,成交额（万元）
				HT-01,%s,%s,海河材料公司,50
				""";
		bring(list.formatted("隔膜涂布开发", "卖方"), ImportMode.DRAFTS);

		var renamed = bring(list.formatted("隔膜涂布工艺开发", "卖方"), ImportMode.DRAFTS);

		assertThat(onlyRow(renamed).get("outcome").stringValue()).isEqualTo("CHANGED");
		assertThat(onlyRow(renamed).get("changedFields").valueStream()).extracting(JsonNode::stringValue)
			.containsExactly("name");
		assertThat(contracts()).hasSize(1);
		assertThat(this.jdbc.sql("SELECT name FROM contract").query(String.class).single()).isEqualTo("隔膜涂布工艺开发");
		var bought = checked(list.formatted("隔膜涂布开发", "买方"));
		assertThat(onlyRow(bought).get("outcome").stringValue()).as("another side, but the same number")
			.isEqualTo("DUPLICATE");
	}

	@Test
	void whatIsSignedNeedsAnAmendmentAndWhatWaitsIsLeftAlone() {
		bring(LIST, ImportMode.SUBMIT);

		var id = bring(LIST.replace(",100,80", ",120,80").replace(",50,50", ",60,60"), ImportMode.SUBMIT);

		var rows = this.imports.rows(this.editor, id);
		assertThat(rows).allMatch((row) -> row.get("outcome").stringValue().equals("ERROR"));
		assertThat(rows.get(0).toString()).contains("等待对方确认");
		assertThat(rows.get(1).toString()).contains("办理变更");
		assertThat(rows.get(1).get("changedFields").valueStream()).extracting(JsonNode::stringValue)
			.contains("totalFen");
		assertThat(contracts()).extracting((contract) -> contract.toList().get(4))
			.containsExactly(100000000L, 50000000L);
	}

	@Test
	void theOwnOrganizationIsRecognisedAmongTheParties() {
		bring("""
				台账编号,合同名称,卖方,卖方信用代码,买方,买方信用代码,买方地区
				T1,甲,云山大学（旧名）,%s,海河材料公司,%s,天津市
				T2,乙,津北制造公司,%s,云山大学,,
				""".formatted(OWN_CODE, OUTSIDE_CODE, MEMBER_CODE), ImportMode.DRAFTS);

		assertThat(contracts()).extracting((contract) -> contract.toList().get(2)).containsExactly("SELLER", "BUYER");
		assertThat(this.jdbc.sql("SELECT seller_organization_id FROM contract WHERE external_id = 'T2'")
			.query(Long.class)
			.single()).isEqualTo(this.company.value());
	}

	@Test
	void whatIsWrongIsToldByField() {
		var id = checked(HEADER + """
				T1,,一,技术许可,卖方,海河材料公司,123,天津市,企业,新材料及其应用,计划外,,2026-03-05,一次总付,100,80
				T2,,二,借款,卖方,海河材料公司,,天津市,企业,新材料及其应用,计划外,,三月,一次总付,很多,80
				T3,,三,技术服务,,海河材料公司,,天津市,企业,新材料及其应用,计划外,,2026-03-05,一次总付,100,120
				T4,,四,技术服务,买方,海河材料公司,,天津市,企业,新材料及其应用,计划外,,2026-03-05,一次总付,100,120
				T5,,五,技术服务,卖方,甲,,,,,,,,,,
				T5,,六,技术服务,卖方,乙,,,,,,,,,,
				T7,,七,技术服务,卖方,云山大学,%s,,,,,,,,,
				""".formatted(OWN_CODE));

		var rows = this.imports.rows(this.editor, id);
		assertThat(rows).allMatch((row) -> row.get("outcome").stringValue().equals("ERROR"));
		assertThat(rows.stream().map(ContractImportIT::fields)).containsExactly(List.of("other.creditCode"),
				List.of("kind", "signedOn", "totalFen"), List.of("ownSide"), List.of("technologyFen"),
				List.of("externalId"), List.of("externalId"), List.of("other.organizationId"));
		assertThat(rows.getFirst().toString()).contains("对方信用代码");
	}

	@Test
	void aDealThatIsRecordedAlreadyIsNotRecordedTwice() {
		var others = this.accounts.member(this.company, MemberRole.EDITOR);
		this.imports.bring(others, ListKind.CONTRACT, HEADER + """
				,,黑粉回收许可合同,技术许可,买方,云山大学,%s,,,新能源与高效节能,计划外,普通许可,2026-03-08,一次总付,100.5,80.5
				""".formatted(OWN_CODE), ImportMode.SUBMIT);

		var id = bring(LIST + """
				T3,,隔膜涂布,技术开发,卖方,海河材料公司,%s,天津市,企业,新材料及其应用,计划外,,2026-04-02,一次总付,50,50
				""".formatted(OUTSIDE_CODE), ImportMode.SUBMIT);

		assertThat(this.imports.outcomes(this.editor, id)).containsOnly(entry(2, "DUPLICATE"), entry(3, "NEW"),
				entry(4, "DUPLICATE"));
		var rows = this.imports.rows(this.editor, id);
		assertThat(rows.getFirst().get("duplicateOf").get("title").stringValue()).isEqualTo("黑粉回收许可合同");
		assertThat(rows.get(2).get("duplicateOf").get("row").intValue()).isEqualTo(3);
		assertThat(this.imports.get(this.editor, id + "/result")).hasStatusOk();
	}

	@Test
	void aContractIsTracedToTheAchievementThatTheOwnListsCallSo() {
		this.imports.bring(this.editor, ListKind.ACHIEVEMENT, "成果编号,成果名称\nA1,电池热解回收\n", ImportMode.DRAFTS);

		var id = bring("""
				台账编号,合同名称,本方,对方名称,成果编号
				T1,黑粉回收许可,卖方,海河材料公司,A1
				T2,隔膜涂布开发,卖方,海河材料公司,A9
				""", ImportMode.DRAFTS);

		assertThat(this.imports.outcomes(this.editor, id)).containsOnly(entry(2, "NEW"), entry(3, "ERROR"));
		assertThat(this.imports.rows(this.editor, id).get(1).toString()).contains("achievementId", "A9");
		assertThat(this.jdbc.sql("""
				SELECT listing.external_id FROM contract JOIN listing ON listing.id = contract.achievement_id""")
			.query(String.class)
			.single()).isEqualTo("A1");
	}

	@Test
	void aTemplateOffersWhatCanBeChosen() {
		assertThat(this.imports.get(this.editor, "templates/CONTRACT")).hasStatusOk();
	}

	private String bring(String csv, ImportMode mode) {
		return this.imports.bring(this.editor, ListKind.CONTRACT, csv, mode);
	}

	private String checked(String csv) {
		return this.imports.checked(this.editor, ListKind.CONTRACT, csv);
	}

	private JsonNode onlyRow(String id) {
		var rows = this.imports.rows(this.editor, id);
		assertThat(rows).hasSize(1);
		return rows.getFirst();
	}

	private static List<String> fields(JsonNode row) {
		return row.get("problems").valueStream().map((problem) -> problem.path("field").asString("-")).toList();
	}

	private List<Tuple> contracts() {
		return this.jdbc
			.sql("""
					SELECT external_id, status, recorded_by_side, buyer_organization_id, total_fen, technology_fen FROM contract
					WHERE recorded_by_side = 'SELLER' OR seller_organization_id IS NOT NULL
					ORDER BY external_id, id""")
			.query((row, number) -> tuple(row.getString(1), row.getString(2), row.getString(3),
					row.getObject(4, Long.class), row.getLong(5), row.getLong(6)))
			.list();
	}

}
