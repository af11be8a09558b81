package io.techbridge.marketplace.lists;

import java.util.List;

import io.techbridge.marketplace.listings.NeedKind;
import io.techbridge.matching.Stage;
import io.techbridge.matching.TransferMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VocabularyTests {

	private static final Vocabulary<Stage> STAGES = Vocabulary.of(Stage.class);

	private static final Vocabulary<TransferMode> MODES = Vocabulary.of(TransferMode.class);

	@ParameterizedTest
	@CsvSource({ "通过中试, PILOT_TESTED", "中试, PILOT_TESTED", "中试阶段, PILOT_TESTED", "处于中试阶段（天津）, PILOT_TESTED",
			"小试, BENCH_TESTED", "样机, SAMPLE", "实验室阶段, IN_DEVELOPMENT", "产业化, MASS_PRODUCIBLE", "可量产, MASS_PRODUCIBLE",
			"小批量生产, PILOT_TESTED", "pilot_tested, PILOT_TESTED", "Prototype, SAMPLE", "正在研发, IN_DEVELOPMENT" })
	void namesTheStage(String text, Stage stage) {
		assertThat(STAGES.find(text)).contains(stage);
	}

	@ParameterizedTest
	@ValueSource(strings = { "尚未中试", "拟开展中试", "待产业化", "不清楚", "" })
	void whatIsNotYetSoNamesNothing(String text) {
		assertThat(STAGES.find(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "技术转让, ASSIGNMENT", "独占许可, EXCLUSIVE_LICENSE", "许可, ORDINARY_LICENSE", "专利许可, ORDINARY_LICENSE",
			"技术作价入股, EQUITY", "委托开发, JOINT_DEVELOPMENT", "技术咨询, SERVICE", "open license, OPEN_LICENSE" })
	void namesTheModeOfTransfer(String text, TransferMode mode) {
		assertThat(MODES.find(text)).contains(mode);
	}

	@ParameterizedTest
	@EnumSource(NeedKind.class)
	void everyConstantHasALabelThatIsReadBack(NeedKind kind) {
		var kinds = Vocabulary.of(NeedKind.class);

		assertThat(kinds.find(kinds.label(kind))).contains(kind);
	}

	@ParameterizedTest
	@CsvSource({ "TRL 6, 6", "6级, 6", "6, 6", "TRL6, 6", "trl-6, 6", "第6级, 6", "六级, 6", "TRL4-6, 4", "4～6级, 4",
			"TRL 4 至 TRL 6, 4", "6.0, 6", "6级以上, 6", "≥6, 6", "６, 6", "TRL 7（中试）, 7", "技术成熟度：5级, 5" })
	void readsReadinessLevels(String text, int level) {
		assertThat(TrlText.parse(text).value()).isEqualTo(level);
	}

	@ParameterizedTest
	@CsvSource({ "12, trl-range", "0, trl-range", "TRL 10, trl-range", "较高, trl", "6.5, trl" })
	void refusesOtherLevels(String text, String problem) {
		assertThat(TrlText.parse(text).problem()).isEqualTo(problem);
	}

	@Test
	void splitsSeveralValuesInACell() {
		assertThat(Texts.items("锂电池、回收；再生，材料")).containsExactly("锂电池", "回收", "再生", "材料");
		assertThat(Texts.items("1、高温 2、耐磨；3、防腐")).containsExactly("高温", "耐磨", "防腐");
		assertThat(Texts.items("1.高温\n2.耐磨")).containsExactly("高温", "耐磨");
		assertThat(Texts.items("转让/许可")).containsExactly("转让", "许可");
		assertThat(Texts.items("TCP/IP、2.5G通信")).containsExactly("TCP/IP", "2.5G通信");
		assertThat(Texts.items("锂电池 回收 再生")).containsExactly("锂电池", "回收", "再生");
		assertThat(Texts.items("machine learning, vision")).isEqualTo(List.of("machine learning", "vision"));
	}

	@ParameterizedTest
	@CsvSource({ "1.成果名称, TITLE", "（一）成果名称, TITLE", "一、成果名称, TITLE", "① 成果名称, TITLE", "成果名称（必填）, TITLE", "成果名称*, TITLE",
			"Title, TITLE", "成果名称/Title, TITLE", "项 目 名 称, TITLE", "价格（万元）, PRICE", "Asking price (CNY), PRICE",
			"try_before_pay, TRY_BEFORE_PAY", "publishedOn, PUBLISHED_ON", "ID, ID", "序号, COUNTER",
			"完成单位, ORGANIZATION" })
	void recognisesColumnNames(String header, Column column) {
		assertThat(ColumnNames.forMatching(ListKind.ACHIEVEMENT).find(header)).contains(column);
	}

	@ParameterizedTest
	@ValueSource(strings = { "联系人", "联系电话", "备注", "一级" })
	void leavesOtherColumnNamesAlone(String header) {
		assertThat(ColumnNames.forMatching(ListKind.ACHIEVEMENT).find(header)).isEmpty();
	}

}
