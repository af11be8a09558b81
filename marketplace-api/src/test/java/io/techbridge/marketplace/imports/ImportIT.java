package io.techbridge.marketplace.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.core.Listing;
import io.techbridge.marketplace.listings.core.PendingStatus;
import io.techbridge.marketplace.listings.core.Status;
import io.techbridge.marketplace.organizations.Contact;
import io.techbridge.marketplace.organizations.OrganizationKind;
import io.techbridge.marketplace.platform.ids.AccountId;
import io.techbridge.marketplace.platform.ids.OrganizationId;
import io.techbridge.marketplace.platform.security.MemberRole;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.marketplace.testing.TestAccounts;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

@ApplicationTest
@Import(ImportDriver.class)
class ImportIT {

	private static final ListKind ACHIEVEMENT = ListKind.ACHIEVEMENT;

	private static final ListKind NEED = ListKind.NEED;

	private static final String LIST = """
			成果编号,成果名称,成果简介,技术领域,所处阶段,转化方式,意向价格（万元）,联系人,联系电话
			A1,钠离子电池层状正极,能量密度高，低温性能好,电池与储能,通过小试,转让,50,王五,022-12345678
			A2,反渗透膜抗污染涂层,通量衰减慢,水污染治理,通过中试,普通许可、合作开发,面议,王五,022-12345678
			""";

	private OrganizationId owner;

	private AccountId editor;

	@Autowired
	private ImportDriver imports;

	@Autowired
	private Market market;

	@Autowired
	private TestAccounts accounts;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void aUniversity() {
		this.market.clearRows();
		this.jdbc.sql("DELETE FROM scheduled_tasks").update();
		this.owner = this.market.organization("云山大学", "110108");
		this.editor = this.accounts.member(this.owner, MemberRole.EDITOR);
	}

	@Test
	void anUploadedListIsUnderstoodAndCanBeMappedOtherwise() {
		var upload = this.imports.upload(this.editor, ACHIEVEMENT, "成果清单.csv", LIST.getBytes(StandardCharsets.UTF_8));

		assertThat(upload).hasStatus(201);
		var detail = ImportDriver.json(upload);
		assertThat(detail.get("fileName").stringValue()).isEqualTo("成果清单.csv");
		assertThat(detail.get("state").stringValue()).isEqualTo("UPLOADED");
		assertThat(detail.get("rows").intValue()).isEqualTo(2);
		assertThat(detail.get("headerRow").intValue()).isOne();
		assertThat(detail.get("mappingRemembered").booleanValue()).isFalse();
		assertThat(detail.get("columns").valueStream())
			.extracting((column) -> column.get("letters").stringValue() + " " + column.get("target").stringValue())
			.containsExactly("A ID", "B TITLE", "C SUMMARY", "D FIELD", "E STAGE", "F MODES", "G PRICE",
					"H CONTACT_NAME", "I CONTACT_PHONE");
		assertThat(detail.get("targets").valueStream())
			.anyMatch((target) -> target.get("name").stringValue().equals("DESCRIPTION")
					&& target.get("label").stringValue().equals("详细描述") && target.get("several").booleanValue());

		var id = detail.get("id").stringValue();
		var mapped = this.imports.put(this.editor, id + "/mapping", """
				{'columns': [{'position': 1, 'target': 'TITLE'}, {'position': 2, 'target': 'DESCRIPTION'}]}""");

		assertThat(mapped).hasStatusOk();
		this.imports.check(this.editor, id);
		this.imports.apply(this.editor, id, ImportMode.DRAFTS);
		var content = (AchievementContent) only("钠离子电池层状正极").content();
		assertThat(content.description()).isEqualTo("能量密度高，低温性能好");
		assertThat(content.summary()).isNull();
		assertThat(content.stage()).isNull();
	}

	@Test
	void aMappingIsRememberedForTheOrganization() {
		var id = ImportDriver.json(upload("名头,甲,乙\n钠电,x,1\n")).get("id").stringValue();
		this.imports.put(this.editor, id + "/mapping", """
				{'columns': [{'position': 0, 'target': 'TITLE'}, {'position': 1, 'target': 'SUMMARY'}]}""");

		var next = ImportDriver.json(upload("乙,甲,名头,成果名称\n1,x,膜,y\n"));

		assertThat(next.get("mappingRemembered").booleanValue()).isTrue();
		assertThat(next.get("columns").valueStream()).extracting((column) -> column.path("target").asString("-"))
			.containsExactly("-", "SUMMARY", "TITLE", "-");
		var others = this.accounts.member(this.market.organization("河谷大学", "110108"), MemberRole.EDITOR);
		var theirs = ImportDriver
			.json(this.imports.upload(others, ACHIEVEMENT, "a.csv", "甲,简介\nx,y\n".getBytes(StandardCharsets.UTF_8)));
		assertThat(theirs.get("mappingRemembered").booleanValue()).isFalse();
	}

	@Test
	void whatCannotBeAMappingIsRefusedWithTheReason() {
		var id = ImportDriver.json(upload(LIST)).get("id").stringValue();

		assertThat(map(id, "{'position': 2, 'target': 'SUMMARY'}")).hasStatus(400).bodyText().contains("请指出哪一列是标题");
		assertThat(map(id, "{'position': 1, 'target': 'TITLE'}, {'position': 2, 'target': 'TITLE'}")).hasStatus(400)
			.bodyText()
			.contains("只能有一列对应“标题”");
		assertThat(map(id, "{'position': 1, 'target': 'TITLE'}, {'position': 99, 'target': 'SUMMARY'}")).hasStatus(400);
		assertThat(map(id, "{'position': 1, 'target': 'PROBLEM'}")).hasStatus(400);
	}

	@Test
	void aFileThatIsNoListIsRefusedWithTheReason() {
		assertThat(upload("%PDF-1.7 x")).hasStatus(400).bodyText().contains("file", "另存为 xlsx");
		assertThat(upload("成果名称\n")).hasStatus(400).bodyText().contains("没有数据");
		assertThat(count()).isZero();
	}

	@Test
	void theCheckTellsOfEveryRowWhatBecomesOfItAndWritesNothing() {
		bring(LIST);
		var before = count();

		var id = this.imports.checked(this.editor, ACHIEVEMENT, """
				成果编号,成果名称,成果简介,所属领域,所处阶段,转化方式,意向价格（万元）,联系人,联系电话
				A1,钠离子电池层状正极,能量密度高，低温性能好,电池与储能,通过小试,转让,50,王五,022-12345678
				A2,反渗透膜抗污染涂层,通量衰减慢,水污染治理,通过中试,普通许可、合作开发,80,王五,022-12345678
				A3,钠离子电池层状正极,能量密度高，低温性能好,电池与储能,通过小试,转让,50,,
				A4,,没有标题,,,,,,
				A5,光伏组件回收装置,拆解快,占星术,通过小试,转让,50,,
				A6,边缘计算网关,甲,,,,,,
				A6,毫米波雷达,乙,,,,,,
				,生物陶瓷骨钉,甲,,,,,,
				,生物陶瓷骨钉,乙,,,,,,
				""");

		assertThat(count()).isEqualTo(before);
		assertThat(this.imports.outcomes(this.editor, id))
			.containsExactlyInAnyOrderEntriesOf(Map.of(2, "UNCHANGED", 3, "CHANGED", 4, "DUPLICATE", 5, "ERROR", 6,
					"NEW", 7, "ERROR", 8, "ERROR", 9, "AMBIGUOUS", 10, "AMBIGUOUS"));
		var detail = this.imports.detail(this.editor, id);
		assertThat(detail.get("state").stringValue()).isEqualTo("CHECKED");
		assertThat(detail.get("counts").toString())
			.isEqualTo("{\"new\":1,\"changed\":1,\"unchanged\":1,\"duplicate\":1,\"ambiguous\":2,\"error\":3}");
		var rows = this.imports.rows(this.editor, id);
		assertThat(rows.get(1).get("changedFields").valueStream()).extracting((field) -> field.stringValue())
			.containsExactly("price");
		assertThat(rows.get(1).get("listingId").stringValue()).isEqualTo(only("反渗透膜抗污染涂层").id().toString());
		assertThat(rows.get(2).get("duplicateOf").get("id").stringValue()).isEqualTo(only("钠离子电池层状正极").id().toString());
		assertThat(texts(rows.get(3).get("problems").get(0), "field", "value")).as("no other text stands for the title")
			.containsExactly("title", "");
		assertThat(texts(rows.get(4).get("problems").get(0), "field", "column", "value", "severity", "message"))
			.containsExactly("field", "所属领域", "占星术", "LEFT_OUT", "不在技术领域分类中");
		assertThat(rows.get(5).get("problems").get(0).get("message").stringValue()).contains("第 7 行和第 8 行");
		assertThat(rows.get(7).get("problems").get(0).get("message").stringValue()).contains("第 9 行和第 10 行");
		var ambiguous = ImportDriver.json(this.imports.get(this.editor, id + "/rows?outcome=AMBIGUOUS&size=1&page=1"));
		assertThat(ambiguous.get("total").intValue()).isEqualTo(2);
		assertThat(ambiguous.get("items").get(0).get("row").intValue()).isEqualTo(10);
	}

	@Test
	void anAppliedListMakesDrafts() {
		var id = bring(LIST);

		var listing = only("反渗透膜抗污染涂层");
		assertThat(listing.status()).isEqualTo(Status.DRAFT);
		assertThat(listing.externalId()).isEqualTo("A2");
		assertThat(listing.contact()).isEqualTo(new Contact("王五", "022-12345678", null));
		assertThat(listing.authorship().createdBy()).isEqualTo(this.editor);
		var detail = this.imports.detail(this.editor, id);
		assertThat(detail.get("state").stringValue()).isEqualTo("APPLIED");
		assertThat(detail.get("counts").get("new").intValue()).isEqualTo(2);
		assertThat(this.imports.rows(this.editor, id).getLast().get("listingId").stringValue())
			.isEqualTo(listing.id().toString());
		assertThat(audited("listing.created")).isEqualTo(2);
		assertThat(audited("import.applied")).isOne();
	}

	@Test
	void anAppliedListCanBeHandedInForReview() {
		var operator = this.accounts.operator();

		var id = this.imports.bring(this.editor, ACHIEVEMENT, LIST + "A3,光伏组件回收装置,拆解快,,,,,,\n", ImportMode.SUBMIT);

		assertThat(only("反渗透膜抗污染涂层").status()).isEqualTo(Status.SUBMITTED);
		assertThat(only("光伏组件回收装置").status()).isEqualTo(Status.DRAFT);
		var incomplete = this.imports.rows(this.editor, id).getLast();
		assertThat(incomplete.get("outcome").stringValue()).isEqualTo("NEW");
		assertThat(incomplete.get("problems").valueStream()).extracting((problem) -> problem.get("field").stringValue())
			.containsExactlyInAnyOrder("field", "stage", "transferModes");
		assertThat(incomplete.get("problems").valueStream())
			.allMatch((problem) -> problem.get("severity").stringValue().equals("MISSING"));
		assertThat(notices(this.editor)).containsExactly("import-applied");
		assertThat(notices(operator)).as("told as a whole").containsExactly("import-submitted");
	}

	@Test
	void ofATrustedOrganizationWhatIsHandedInGoesLive() {
		this.jdbc.sql("UPDATE organization SET trusted = TRUE WHERE id = ?").param(this.owner.value()).update();

		this.imports.bring(this.editor, ACHIEVEMENT, LIST, ImportMode.SUBMIT);

		assertThat(only("反渗透膜抗污染涂层").status()).isEqualTo(Status.PUBLISHED);
		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM index_task").query(Integer.class).single()).isEqualTo(2);
	}

	@Test
	void withoutTheDeclarationNothingIsHandedIn() {
		var id = this.imports.checked(this.editor, ACHIEVEMENT, LIST);

		assertThat(this.imports.post(this.editor, id + "/application",
				"{'mode': 'SUBMIT', 'declaredUnclassified': false}"))
			.hasStatus(400)
			.bodyText()
			.contains("declaredUnclassified");
	}

	@Test
	void theSameFileAgainChangesNothing() {
		this.imports.bring(this.editor, ACHIEVEMENT, LIST, ImportMode.SUBMIT);
		var before = versions();
		var audited = audited("listing.edited");

		var id = this.imports.bring(this.editor, ACHIEVEMENT, LIST, ImportMode.SUBMIT);

		assertThat(this.imports.outcomes(this.editor, id)).containsOnly(entry(2, "UNCHANGED"), entry(3, "UNCHANGED"));
		assertThat(versions()).isEqualTo(before);
		assertThat(audited("listing.edited")).isEqualTo(audited);
	}

	@Test
	void rowsWithoutNumbersAreKnownByTheirTitles() {
		bring("成果名称,成果简介\n生物陶瓷骨钉,强度高\n边缘计算网关,时延低\n");
		var ids = versions().keySet();

		bring("成果名称,成果简介\n生物陶瓷 骨钉。,强度高，可降解\n边缘计算网关,时延低\n");

		assertThat(versions().keySet()).isEqualTo(ids);
		assertThat(only("生物陶瓷 骨钉。")).extracting((listing) -> ((AchievementContent) listing.content()).summary())
			.isEqualTo("强度高，可降解");
	}

	@Test
	void aTitleThatSeveralListingsHaveIsAmbiguous() {
		this.market.draft(this.owner, AchievementContent.titled("边缘计算网关"));
		this.market.draft(this.owner, AchievementContent.titled("边缘计算网关"));

		var id = bring("成果名称,成果简介\n边缘计算网关,时延低\n");

		assertThat(this.imports.outcomes(this.editor, id)).containsOnly(entry(2, "AMBIGUOUS"));
		assertThat(count()).isEqualTo(2);
	}

	@Test
	void achievementsOfOthersAndNeedsAreNotMeant() {
		var other = this.market.organization("河谷大学", "110108");
		this.market.draft(other, AchievementContent.titled("边缘计算网关"));
		this.market.draft(this.owner, NeedContent.titled("边缘计算网关"));

		var id = bring("成果名称\n边缘计算网关\n");

		assertThat(this.imports.outcomes(this.editor, id)).containsOnly(entry(2, "NEW"));
		assertThat(count()).isEqualTo(3);
	}

	@Test
	void aChangedRowOfAPublishedListingBecomesItsPendingVersion() {
		var published = this.market.achievement(this.owner, "固态电池");

		bring("成果名称,成果简介\n固态电池,换了说法\n");

		var listing = this.market.listing(published);
		assertThat(listing.status()).isEqualTo(Status.PUBLISHED);
		assertThat(((AchievementContent) listing.content()).summary()).isEqualTo("概述：固态电池");
		assertThat(listing.pending()).isNotNull();
		assertThat(listing.pending().status()).isEqualTo(PendingStatus.DRAFT);
		assertThat(((AchievementContent) listing.working()).summary()).isEqualTo("换了说法");
		assertThat(((AchievementContent) listing.working()).description()).as("no column of the file").isEqualTo("说明");

		this.imports.bring(this.editor, ACHIEVEMENT, "成果名称,成果简介\n固态电池,又换了说法\n", ImportMode.SUBMIT);

		assertThat(this.market.listing(published).pending().status()).isEqualTo(PendingStatus.SUBMITTED);
	}

	@Test
	void whatWaitsForItsReviewOrIsOverIsNotChanged() {
		bring(LIST);
		this.jdbc.sql("UPDATE listing SET status = 'SUBMITTED', awaits = 'FIRST' WHERE external_id = 'A1'").update();
		this.jdbc.sql("UPDATE listing SET status = 'WITHDRAWN' WHERE external_id = 'A2'").update();
		var before = versions();

		var id = bring("成果编号,成果名称,成果简介\nA1,钠离子电池层状正极,别的\nA2,反渗透膜抗污染涂层,别的\n");

		assertThat(this.imports.rows(this.editor, id))
			.extracting((row) -> row.get("outcome").stringValue(),
					(row) -> row.get("problems").get(0).get("message").stringValue())
			.containsExactly(tuple("ERROR", "该信息正在等待审核，审核前不能修改。请在审核后再导入。"),
					tuple("ERROR", "该信息已撤回、未通过或已完成，不能再改。请先复制为新草稿，再导入。"));
		assertThat(versions()).isEqualTo(before);
	}

	@Test
	void likelyDuplicatesInTheOwnOrganizationAreNotWritten() {
		var known = this.market.draft(this.owner, AchievementContent.titled("一种用于海水淡化的反渗透膜抗污染涂层"));

		var id = bring("""
				成果编号,成果名称
				A1,一种用于海水淡化的反渗透膜抗污染涂层
				A2,用于风电叶片的防覆冰材料
				A3,（用于风电叶片的）防覆冰材料
				""");

		assertThat(this.imports.outcomes(this.editor, id)).containsOnly(entry(2, "DUPLICATE"), entry(3, "NEW"),
				entry(4, "DUPLICATE"));
		var rows = this.imports.rows(this.editor, id);
		assertThat(rows.getFirst().get("duplicateOf").get("id").stringValue()).isEqualTo(known.toString());
		assertThat(rows.getLast().get("duplicateOf").get("row").intValue()).isEqualTo(3);
		assertThat(count()).isEqualTo(2);
	}

	@Test
	void theRowsToCorrectComeBackAndCanBeUploadedAgain() throws IOException {
		var id = bring("""
				成果编号,成果名称,意向价格（万元）,自编列
				A1,钠离子电池层状正极,很贵,=甲
				A2,,50,乙
				A3,反渗透膜抗污染涂层,60,丙
				""");

		var rows = workbook(this.imports.get(this.editor, id + "/result"));

		assertThat(rows).containsExactly(List.of("成果编号", "成果名称", "意向价格（万元）", "自编列", "导入问题"),
				List.of("A1", "钠离子电池层状正极", "很贵", "'=甲", "意向价格（万元）：看不懂的金额，请写成“50万元”“10–20万元”或“面议”"),
				List.of("A2", "", "50", "乙", "成果名称：没有标题"));

		var corrected = new StringBuilder();
		rows.get(1).set(2, "70");
		rows.get(2).set(1, "光伏组件回收装置");
		rows.forEach((row) -> corrected.append(String.join(",", row)).append('\n'));
		var again = bring(corrected.toString());

		assertThat(this.imports.outcomes(this.editor, again)).containsOnly(entry(2, "CHANGED"), entry(3, "NEW"));
		assertThat(((AchievementContent) only("钠离子电池层状正极").content()).price().minFen()).isEqualTo(70_000_000L);
		assertThat(only("光伏组件回收装置").externalId()).isEqualTo("A2");
	}

	@Test
	void aFilledTemplateIsImportedAsAWhole() throws IOException {
		var company = this.market.organization("津北制造公司", "120116", OrganizationKind.COMPANY);
		var buyer = this.accounts.member(company, MemberRole.ADMIN);
		var template = this.imports.get(buyer, "templates/NEED");
		assertThat(template).hasStatusOk()
			.hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		var header = workbook(template).getFirst();

		var values = Map.of("编号", "N1", "需求名称（必填）", "膜组件抗污染", "需求类型", "揭榜挂帅", "问题", "产水量每月下降一成", "技术领域",
				"环境保护与资源综合利用 / 水污染治理", "悬赏金额（万元）", "100", "匿名发布", "是", "技术指标", "产水量≥10吨/天");
		var row = header.stream().map((name) -> values.getOrDefault(name, "")).toList();
		var id = this.imports.bring(buyer, NEED, String.join(",", header) + "\n" + String.join(",", row) + "\n",
				ImportMode.SUBMIT);

		assertThat(this.imports.rows(buyer, id)).singleElement()
			.satisfies((imported) -> assertThat(imported.get("problems")).isEmpty());
		var need = (NeedContent) only("膜组件抗污染").content();
		assertThat(need.rewardFen()).isEqualTo(100_000_000L);
		assertThat(need.anonymous()).isTrue();
		assertThat(need.indicators()).hasSize(1);
		assertThat(only("膜组件抗污染").status()).isEqualTo(Status.SUBMITTED);
	}

	@Test
	void aWayToReachSomebodyNeedsAName() {
		var id = bring("成果名称,联系电话\n膜,022-12345678\n");

		assertThat(only("膜").contact()).isNull();
		assertThat(this.imports.rows(this.editor, id).getFirst().get("problems").get(0).get("message").stringValue())
			.contains("联系人");
	}

	@Test
	void onlyThoseWhoWriteForTheOwnVerifiedOrganizationImport() {
		var id = this.imports.checked(this.editor, ACHIEVEMENT, LIST);
		var viewer = this.accounts.member(this.owner, MemberRole.VIEWER);
		var stranger = this.accounts.member(this.market.organization("河谷大学", "110108"), MemberRole.ADMIN);

		assertThat(this.imports.upload(viewer, ACHIEVEMENT, "a.csv", LIST.getBytes(StandardCharsets.UTF_8)))
			.hasStatus(403);
		assertThat(this.imports.get(viewer, id)).hasStatus(403);
		assertThat(this.imports.get(this.accounts.operator(), id)).hasStatus(403);
		assertThat(this.imports.get(stranger, id)).hasStatus(404);
		assertThat(this.imports.get(stranger, id + "/rows")).hasStatus(404);
		assertThat(this.imports.get(stranger, id + "/result")).hasStatus(404);
		assertThat(this.imports.startApplying(stranger, id, ImportMode.DRAFTS)).hasStatus(404);
		assertThat(this.imports.delete(stranger, id)).hasStatus(404);

		this.jdbc.sql("UPDATE organization SET status = 'SUSPENDED' WHERE id = ?").param(this.owner.value()).update();

		assertThat(this.imports.startApplying(this.editor, id, ImportMode.DRAFTS)).hasStatus(409);
		assertThat(count()).isZero();
	}

	@Test
	void whoeverMayNoLongerWriteAppliesNothing() {
		var id = this.imports.checked(this.editor, ACHIEVEMENT, LIST);
		var colleague = this.accounts.member(this.owner, MemberRole.EDITOR);
		this.imports.startApplying(this.editor, id, ImportMode.DRAFTS);
		this.jdbc.sql("UPDATE account SET member_role = 'VIEWER' WHERE id = ?").param(this.editor.value()).update();

		this.imports.apply(colleague, this.imports.checked(colleague, NEED, "需求名称\n膜\n"), ImportMode.DRAFTS);

		var failed = this.imports.detail(colleague, id);
		assertThat(failed.get("state").stringValue()).isEqualTo("FAILED");
		assertThat(failed.get("failure").stringValue()).contains("已无权");
		assertThat(notices(this.editor)).containsExactly("import-failed");

		this.imports.apply(colleague, id, ImportMode.DRAFTS);

		assertThat(only("反渗透膜抗污染涂层").authorship().createdBy()).isEqualTo(colleague);
	}

	@Test
	void anImportCanBeForgottenAndWhatItMadeStays() {
		var id = bring(LIST);

		assertThat(this.imports.delete(this.editor, id)).hasStatus(204);

		assertThat(this.imports.get(this.editor, id)).hasStatus(404);
		assertThat(this.jdbc.sql("SELECT COUNT(*) FROM list_import_row").query(Integer.class).single()).isZero();
		assertThat(count()).isEqualTo(2);
	}

	@Test
	void whatIsUnderWayIsLeftAlone() {
		var id = this.imports.checked(this.editor, ACHIEVEMENT, LIST);
		this.imports.startApplying(this.editor, id, ImportMode.DRAFTS);

		assertThat(this.imports.startApplying(this.editor, id, ImportMode.DRAFTS)).hasStatus(409);
		assertThat(this.imports.post(this.editor, id + "/check", "{}")).hasStatus(409);
		assertThat(this.imports.delete(this.editor, id)).hasStatus(409);
		assertThat(map(id, "{'position': 1, 'target': 'TITLE'}")).hasStatus(409);
		assertThat(this.imports.detail(this.editor, id).get("progress").get("total").intValue()).isEqualTo(2);
	}

	@Test
	void anotherMappingHasToBeCheckedAgain() {
		var id = this.imports.checked(this.editor, ACHIEVEMENT, LIST);

		map(id, "{'position': 1, 'target': 'TITLE'}");

		assertThat(this.imports.startApplying(this.editor, id, ImportMode.DRAFTS)).hasStatus(409);
		this.imports.check(this.editor, id);
		this.imports.apply(this.editor, id, ImportMode.DRAFTS);
		assertThat(only("反渗透膜抗污染涂层").externalId()).isNull();
	}

	private String bring(String csv) {
		return this.imports.bring(this.editor, ACHIEVEMENT, csv, ImportMode.DRAFTS);
	}

	private MvcTestResult upload(String csv) {
		return this.imports.upload(this.editor, ACHIEVEMENT, "list.csv", csv.getBytes(StandardCharsets.UTF_8));
	}

	private MvcTestResult map(String id, String columns) {
		return this.imports.put(this.editor, id + "/mapping", "{'columns': [" + columns + "]}");
	}

	private Listing only(String title) {
		return this.market.listing(new ListingId(
				this.jdbc.sql("SELECT id FROM listing WHERE title = ?").param(title).query(Long.class).single()));
	}

	private int count() {
		return this.jdbc.sql("SELECT COUNT(*) FROM listing").query(Integer.class).single();
	}

	private Map<Long, Long> versions() {
		var versions = new HashMap<Long, Long>();
		this.jdbc.sql("SELECT id, version FROM listing").query((row) -> {
			versions.put(row.getLong("id"), row.getLong("version"));
		});
		return versions;
	}

	private int audited(String act) {
		return this.jdbc.sql("SELECT COUNT(*) FROM audit_entry WHERE act = ? AND account_id = ?")
			.params(act, this.editor.value())
			.query(Integer.class)
			.single();
	}

	private List<String> notices(AccountId who) {
		return this.jdbc.sql("SELECT kind FROM notification WHERE account_id = ? ORDER BY id")
			.param(who.value())
			.query(String.class)
			.list();
	}

	private static List<String> texts(JsonNode node, String... names) {
		return Stream.of(names).map((name) -> node.path(name).asString("-")).toList();
	}

	private static List<List<String>> workbook(MvcTestResult answer) throws IOException {
		try (var workbook = new ReadableWorkbook(
				new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
			var rows = new ArrayList<List<String>>();
			workbook.getFirstSheet().read().forEach((Row row) -> {
				var cells = new ArrayList<String>();
				row.forEach((cell) -> cells.add((cell != null) ? cell.getText() : ""));
				rows.add(cells);
			});
			return rows;
		}
	}

}
