package io.techbridge.marketplace.lists;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.techbridge.marketplace.listings.NeedKind;
import io.techbridge.marketplace.listings.content.AchievementContent;
import io.techbridge.marketplace.listings.content.AchievementContentBuilder;
import io.techbridge.marketplace.listings.content.Indicator;
import io.techbridge.marketplace.listings.content.Level;
import io.techbridge.marketplace.listings.content.NeedContent;
import io.techbridge.marketplace.listings.content.NeedContentBuilder;
import io.techbridge.marketplace.listings.content.Ownership;
import io.techbridge.marketplace.listings.content.Pricing;
import io.techbridge.marketplace.listings.content.PublicNotice;
import io.techbridge.marketplace.listings.content.Visibility;
import io.techbridge.marketplace.listings.content.Want;
import io.techbridge.marketplace.taxonomies.IndustryCode;
import io.techbridge.marketplace.taxonomies.SeedTaxonomies;
import io.techbridge.matching.MoneyRange;
import io.techbridge.matching.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.techbridge.marketplace.lists.ListFiles.row;
import static io.techbridge.marketplace.lists.ListFiles.text;
import static io.techbridge.marketplace.lists.ListFiles.xlsx;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class OpenListTests {

	private final ListReader reader = new ListReader(SeedTaxonomies.load(), ListLimits.forUploads());

	@TempDir
	Path folder;

	@Test
	void proposesWhatTheColumnsHoldAndShowsSomeValues() {
		var list = needs("""
				企业需求清单
				需求编号,需求名称,企业名称,榜单金额（万元）,需求类型,自编列
				N1,膜抗污染,甲公司,50,揭榜挂帅,x
				N2,锂回收,甲公司,,技术攻关,
				""");

		assertThat(list.file().headerRow()).isEqualTo(2);
		assertThat(list.columns())
			.extracting(ListColumn::letters, ListColumn::header, ListColumn::proposal, ListColumn::examples)
			.containsExactly(tuple("A", "需求编号", Column.ID, List.of("N1", "N2")),
					tuple("B", "需求名称", Column.TITLE, List.of("膜抗污染", "锂回收")), tuple("C", "企业名称", null, List.of("甲公司")),
					tuple("D", "榜单金额（万元）", Column.REWARD, List.of("50")),
					tuple("E", "需求类型", Column.KIND, List.of("揭榜挂帅", "技术攻关")), tuple("F", "自编列", null, List.of("x")));
	}

	@Test
	void theIdsOfAnExportAreNotTakenForNumbersOfTheOwner() {
		var list = needs("""
				需求名称,要解决的问题,平台编号
				膜抗污染,产水量每月下降,120487554618046681
				""");

		assertThat(list.proposal()).doesNotContainValue(Column.ID);
	}

	@Test
	void aListWithUnknownColumnNamesCanBeMappedByHand() {
		var list = needs("""
				某某表

				甲,乙,丙
				1,膜抗污染,产水量每月下降
				""");

		assertThat(list.file().headerRow()).isEqualTo(3);
		assertThat(list.proposal()).isEmpty();
		assertThat(rows(list, Map.of(1, Column.TITLE, 2, Column.PROBLEM))).singleElement().satisfies((row) -> {
			assertThat(row.title()).isEqualTo("膜抗污染");
			assertThat(((NeedContent) row.over(null)).problem()).isEqualTo("产水量每月下降");
		});
	}

	@Test
	void anAchievementHasAllFields() {
		var list = achievements(
				"""
						编号,成果名称,完成人,成果简介,技术指标,知识产权,成果性质,成果水平,技术成熟度,成熟度依据,所属行业,定价方式,公示开始日期,公示结束日期,成果诉求,可见范围,保密内容,价格,阶段,联系人,联系电话,联系邮箱
						A1,钠电正极材料,"张三、李四",一句话,循环≥3000次,发明专利2项,原创,国际先进水平,6,第三方检测报告,"C38 电气机械和器材制造业；制造业",协议定价,2026-11-01,2026-11-20,"中试熟化、概念验证",仅会员,配方,50万元,中试,王五,022-12345678,w@example.com
						""");

		var row = rows(list, list.proposal()).getFirst();

		assertThat(row.problems()).isEmpty();
		assertThat(row.externalId()).isEqualTo("A1");
		assertThat(row.contact()).isEqualTo(new ListedContact("王五", "022-12345678", "w@example.com"));
		var content = (AchievementContent) row.over(null);
		assertThat(content.inventors()).containsExactly("张三", "李四");
		assertThat(content.indicators()).extracting(Indicator::line).containsExactly("循环≥3000次");
		assertThat(content.intellectualProperty()).hasSize(1);
		assertThat(content.level()).isEqualTo(Level.INTERNATIONAL_ADVANCED);
		assertThat(content.trlEvidence()).isEqualTo("第三方检测报告");
		assertThat(content.industries()).containsExactly(new IndustryCode("C38"), new IndustryCode("C"));
		assertThat(content.pricing()).isEqualTo(Pricing.AGREED);
		assertThat(content.publicNotice())
			.isEqualTo(new PublicNotice(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20), null));
		assertThat(content.wants()).containsExactly(Want.PILOT_TEST, Want.PROOF_OF_CONCEPT);
		assertThat(content.visibility()).isEqualTo(Visibility.MEMBERS);
		assertThat(content.confidential()).isEqualTo("配方");
		assertThat(content.stage()).isEqualTo(Stage.PILOT_TESTED);
	}

	@Test
	void aNeedHasAllFields() {
		var list = needs("""
				需求编号,需求名称,需求类型,悬赏金额,揭榜条件,产权归属,需要技术经理人,匿名发布,预算
				N1,膜抗污染,揭榜挂帅,100万元,有中试线,双方共有,是,是,50-80万
				""");

		var row = rows(list, list.proposal()).getFirst();

		assertThat(row.problems()).isEmpty();
		var content = (NeedContent) row.over(null);
		assertThat(content.kind()).isEqualTo(NeedKind.OPEN_CALL);
		assertThat(content.rewardFen()).isEqualTo(100_000_000L);
		assertThat(content.conditions()).isEqualTo("有中试线");
		assertThat(content.ownership()).isEqualTo(Ownership.SHARED);
		assertThat(content.wantsBroker()).isTrue();
		assertThat(content.anonymous()).isTrue();
		assertThat(content.budget()).isEqualTo(MoneyRange.between(50_000_000L, 80_000_000L));
	}

	@Test
	void onlyWhatARowStatesChangesAListing() {
		var list = achievements("成果名称,简介,价格,保密内容,应用场景\n新名称,,无,,工厂\n");
		var before = AchievementContentBuilder.builder(AchievementContent.titled("旧名称"))
			.summary("原简介")
			.price(MoneyRange.ofNegotiable())
			.confidential("原保密内容")
			.trl(5)
			.build();

		var after = rows(list, list.proposal()).getFirst().over(before);

		assertThat(after)
			.isEqualTo(AchievementContentBuilder.builder(before).title("新名称").price(null).applications("工厂").build());
	}

	@Test
	void whatCannotBeReadStaysAsItIsAndIsTold() {
		var list = achievements("成果名称,价格,转化方式,阶段\n膜,很贵,\"转让、交换\",神秘\n");
		var before = AchievementContentBuilder.builder(AchievementContent.titled("膜"))
			.price(MoneyRange.ofNegotiable())
			.stage(Stage.SAMPLE)
			.build();

		var row = rows(list, list.proposal()).getFirst();

		assertThat(row.isRejected()).isFalse();
		assertThat(row.problems()).extracting(RowProblem::column, RowProblem::value)
			.containsExactlyInAnyOrder(tuple(Column.PRICE, "很贵"), tuple(Column.MODES, "交换"), tuple(Column.STAGE, "神秘"));
		var after = (AchievementContent) row.over(before);
		assertThat(after.price()).isEqualTo(MoneyRange.ofNegotiable());
		assertThat(after.stage()).isEqualTo(Stage.SAMPLE);
		assertThat(after.transferModes()).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "可见范围,不公开", "匿名发布,也许" })
	void whoMaySeeAListingIsNeverGuessed(String column, String value) {
		var list = needs("需求名称," + column + "\n膜," + value + "\n");

		assertThat(rows(list, list.proposal())).singleElement().matches(ListedRow::isRejected);
	}

	@Test
	void aLabelOfARegionalListLeavesTheOtherFieldAlone() {
		var list = achievements("成果名称,技术领域\n膜,新一代信息技术\n膜,水污染治理\n");
		var before = (AchievementContent) rows(list, list.proposal()).getFirst().over(null);

		var after = (AchievementContent) rows(list, list.proposal()).getLast().over(before);

		assertThat(after.listField()).isEqualTo(before.listField()).isNotNull();
		assertThat(after.field()).isNotNull();
	}

	@Test
	void aLongSummaryBeginsTheDescription() {
		var list = achievements("成果名称,成果简介,详细说明\n膜,%s,说明\n".formatted("长".repeat(501)));

		var content = (AchievementContent) rows(list, list.proposal()).getFirst().over(null);

		assertThat(content.summary()).isNull();
		assertThat(content.description()).isEqualTo("长".repeat(501) + "\n说明");
	}

	@Test
	void ofVeryManyIndicatorsNoWordIsLost() {
		var list = needs("需求名称,技术指标\n膜,%s\n".formatted("产水量≥1吨；".repeat(60)));

		var indicators = rows(list, list.proposal()).getFirst().over(null).indicators();

		assertThat(indicators).hasSize(50);
		assertThat(indicators.getLast().name()).isEqualTo(String.join("；", Collections.nCopies(11, "产水量≥1吨")));
	}

	@Test
	void aRowThatGoesOnBelowIsOne() {
		var file = xlsx(this.folder, "a.xlsx", (sheet) -> {
			row(sheet, 0, "编号", "成果名称", "专利");
			row(sheet, 1, "一、电子信息领域");
			sheet.range(1, 0, 1, 2).merge();
			row(sheet, 2, "A1", "边缘计算网关", "专利一");
			row(sheet, 3, null, null, "专利二");
			sheet.range(2, 0, 3, 0).merge();
			sheet.range(2, 1, 3, 1).merge();
			row(sheet, 4, "编号", "成果名称", "专利");
			row(sheet, 5, "A2", "毫米波雷达", "无");
		});
		var list = this.reader.open(ListKind.ACHIEVEMENT, file);

		var rows = rows(list, list.proposal());

		assertThat(rows).extracting(ListedRow::number, ListedRow::externalId, ListedRow::title)
			.containsExactly(tuple(3, "A1", "边缘计算网关"), tuple(6, "A2", "毫米波雷达"));
		assertThat(((AchievementContent) rows.getFirst().over(null)).intellectualProperty()).hasSize(2);
	}

	@Test
	void readingGoesOnBehindAnyRow() {
		var list = needs("需求名称\n一\n\n二\n三\n四\n");

		try (var rows = list.rows(list.proposal())) {
			rows.skipTo(4);

			assertThat(rows.next().title()).isEqualTo("三");
			assertThat(rows.next().number()).isEqualTo(6);
			assertThat(rows).isExhausted();
		}
	}

	@Test
	void rowsWithoutAnIdentityAreRejectedOneByOne() {
		var list = needs("编号,需求名称\n%s,甲\nN2,\nN2,%s\nN3,乙\n".formatted("9".repeat(101), "长".repeat(301)));

		assertThat(rows(list, list.proposal()))
			.extracting((row) -> row.number() + ": "
					+ row.problems().stream().map((problem) -> problem.reason(Locale.ENGLISH)).toList())
			.containsExactly("2: [the id is longer than 100 characters; shorten it]", "3: [no title]",
					"4: [the title is longer than 300 characters]", "5: []");
	}

	@Test
	void theApostropheThatGuardsATextIsNotPartOfIt() {
		var list = needs("需求名称,问题\n'=膜,'-10℃以下结冰\n'单引号',x\n");

		var rows = rows(list, list.proposal());

		assertThat(rows).extracting(ListedRow::title).containsExactly("=膜", "'单引号'");
		assertThat(((NeedContent) rows.getFirst().over(null)).problem()).isEqualTo("-10℃以下结冰");
	}

	@Test
	void moreRowsThanTheLimitsAreRefused() {
		var small = new ListReader(SeedTaxonomies.load(), new ListLimits(2, 1 << 20, 1 << 20, 30, 1 << 16));
		var list = small.open(ListKind.NEED, text(this.folder, "a.csv", "需求名称\n一\n二\n三\n"));

		assertThatExceptionOfType(ListRefused.class).isThrownBy(() -> rows(list, list.proposal()))
			.matches((refused) -> refused.code().equals("too-many-rows"));
	}

	@Test
	void aNeedKeepsWhatTheListDoesNotSpeakOf() {
		var list = needs("需求名称,匿名发布,需要技术经理人\n膜,,\n");
		var before = NeedContentBuilder.builder(NeedContent.titled("膜")).anonymous(true).wantsBroker(true).build();

		assertThat(rows(list, list.proposal()).getFirst().over(before)).isEqualTo(before);
	}

	private OpenList achievements(String csv) {
		return this.reader.open(ListKind.ACHIEVEMENT, text(this.folder, "a.csv", csv));
	}

	private OpenList needs(String csv) {
		return this.reader.open(ListKind.NEED, text(this.folder, "a.csv", csv));
	}

	private static List<ListedRow> rows(OpenList list, Map<Integer, Column> targets) {
		try (var rows = list.rows(targets)) {
			var all = new ArrayList<ListedRow>();
			rows.forEachRemaining(all::add);
			return all;
		}
	}

}
