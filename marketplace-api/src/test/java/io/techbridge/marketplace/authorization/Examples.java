package io.techbridge.marketplace.authorization;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

import io.techbridge.marketplace.platform.files.TestFiles;
import io.techbridge.marketplace.platform.ids.AccountId;

/**
 * How each operation is called in the tests: with everything right but, maybe, the
 * caller.
 */
final class Examples {

	private static final String ACHIEVEMENT = "{\"content\": {\"title\": \"光伏组件回收\"}}";

	private static final String NEED = "{\"content\": {\"title\": \"涂层容易脱落\"}}";

	private static final String TOKEN = "{\"token\": \"%s\"}".formatted("A".repeat(43));

	private static final String PASSWORD = "{\"password\": \"%s\"}".formatted(Props.PASSWORD);

	private static final String REASON = "{\"reason\": \"证照与名称不符\"}";

	private final Map<String, Function<Scene, Request>> examples = new LinkedHashMap<>();

	Examples() {
		listings();
		drafts();
		lifeOfListings();
		reviews();
		sessions();
		accounts();
		ownAccount();
		members();
		organizations();
		parks();
		regionRules();
		supervision();
		notifications();
		attachments();
		imports();
		searches();
		matches();
		interests();
		contracts();
		brokers();
		calendar();
		contractFigures();
		listingFigures();
	}

	Set<String> operations() {
		return this.examples.keySet();
	}

	Request of(Scene scene, String operation) {
		return this.examples.get(operation).apply(scene);
	}

	private void listings() {
		plain("findAchievements", "suggestAchievements", "findNeeds", "suggestNeeds", "getStatus", "getTaxonomies",
				"getMemberFigures");
		add("listNewMatches", (scene) -> Request.plain().asking("kind", "ACHIEVEMENT"));
		for (var operation : Set.of("getAchievement", "getAchievementMatches", "similarAchievements")) {
			add(operation, (scene) -> Request.to("id", scene.exists()
					? scene.props().market().achievement(Scene.unique("成果")).value() : scene.props().nobody()));
		}
		for (var operation : Set.of("getNeed", "getNeedMatches", "similarNeeds")) {
			add(operation, (scene) -> Request.to("id",
					scene.exists() ? scene.props().market().need(Scene.unique("需求")).value() : scene.props().nobody()));
		}
		add("changeLabels", (scene) -> Request.to("kind", "fields", "code", scene.exists() ? "NUCLEAR" : "NO_SUCH")
			.body("{\"labelZh\": \"核应用\", \"labelEn\": \"Nuclear applications\"}"));
	}

	private void drafts() {
		add("createAchievement", (scene) -> Request.with(ACHIEVEMENT));
		add("createNeed", (scene) -> Request.with(NEED));
		aListing("getAchievementDraft", Listings.ACHIEVEMENT, null);
		aListing("getNeedDraft", Listings.NEED, null);
		aListing("saveAchievementDraft", Listings.ACHIEVEMENT, ACHIEVEMENT);
		aListing("saveNeedDraft", Listings.NEED, NEED);
	}

	private void lifeOfListings() {
		plain("listListings");
		for (var operation : Set.of("checkSubmission", "getHistory", "deleteListing")) {
			aListing(operation, Listings.NEED, null);
		}
		aListing("submitListing", Listings.NEED, "{\"declaredUnclassified\": true}");
		for (var operation : Set.of("confirmListing", "fulfilListing")) {
			aListing(operation, Listings.PUBLISHED_NEED, null);
		}
		aListing("withdrawListing", Listings.PUBLISHED_NEED, REASON);
		aListing("renewListing", Listings.EXPIRED_NEED, null);
		aListing("copyListing", Listings.WITHDRAWN_NEED, null);
		aListing("getChanges", Listings.EDITED_NEED, null);
		aListing("discardEdit", Listings.EDITED_NEED, null);
	}

	private void reviews() {
		plain("listReviews", "exportAchievements", "exportNeeds", "exportListings", "exportReviews",
				"exportOrganizations", "exportAccounts", "exportMembers", "exportAudit");
		aListing("getReview", Listings.SUBMITTED_NEED, null);
		aListing("decideReview", Listings.SUBMITTED_NEED, """
				{"decision": "APPROVE",
				 "scores": {"substance": 3, "clarity": 3, "cooperation": 3, "form": 3}}""");
		add("decideReviews", (scene) -> {
			var id = Listings.SUBMITTED_NEED.in(scene.props().market(), scene.props().organization("COMPANY"));
			return Request.with("""
					{"decision": "REQUEST_CHANGES", "comment": "请补充指标",
					 "items": [{"id": "%s", "version": "0"}]}""".formatted(id));
		});
	}

	private void aListing(String operation, Listings state, String body) {
		add(operation, (scene) -> {
			var id = scene.exists() ? state.in(scene.props().market(), scene.organization()).value()
					: scene.props().nobody();
			return Request.to("id", id).body(body).changing(0);
		});
	}

	private void sessions() {
		plain("getSession", "signOut", "listSessions", "endOtherSessions");
		add("signIn", (scene) -> Request.with("{\"email\": \"%s\", \"password\": \"%s\"}"
			.formatted(scene.props().emailOf(scene.props().account()), Props.PASSWORD)));
		add("enterSecondFactor", (scene) -> Request.with("{\"code\": \"123456\"}"));
		add("endSession", (scene) -> Request.to("id", scene.whose(scene.props()::sessionOf, "0123456789abcdef")));
	}

	private void accounts() {
		add("registerAccount", (scene) -> Request.with("""
				{"name": "新人", "email": "%s@people.example", "password": "quite-new-here-2026",
				 "language": "zh", "consent": true}""".formatted(Scene.unique("new"))));
		add("confirmAccount", (scene) -> Request.with(TOKEN));
		email("resendConfirmation", "requestPasswordReset");
		add("resetPassword", (scene) -> Request
			.with("{\"token\": \"%s\", \"password\": \"quite-new-here-2026\"}".formatted("A".repeat(43))));
		plain("getPasswordRules", "listAccounts", "listOperatorInvitations");
		account("getAccount", null);
		account("disableAccount", REASON);
		add("enableAccount", (scene) -> {
			var account = scene.account();
			if (scene.isForeign()) {
				scene.props().disable(new AccountId(account));
			}
			return Request.to("id", account);
		});
		account("unlockAccount", null);
		account("resetSecondFactor", REASON);
		add("withdrawOperator", (scene) -> Request.to("accountId", scene.operator()));
		email("inviteOperator");
		add("withdrawOperatorInvitation", (scene) -> Request.to("id",
				scene.exists() ? scene.props().invitation("OPERATOR", null, null) : scene.props().nobody()));
		add("previewInvitation", (scene) -> Request.with(TOKEN));
		add("acceptInvitation", (scene) -> Request.with(TOKEN));
	}

	private void ownAccount() {
		plain("getOwnAccount", "exportOwnData");
		add("updateOwnAccount", (scene) -> Request.with("{\"name\": \"改名\", \"language\": \"en\"}")
			.changing(scene.caller().map(scene.props()::versionOfAccount).orElse(0L)));
		add("changePassword", (scene) -> Request.with("{\"currentPassword\": \"%s\", \"newPassword\": \"%s\"}"
			.formatted(Props.PASSWORD, "quite-new-here-2026")));
		for (var operation : Set.of("beginSecondFactor", "removeSecondFactor", "renewRecoveryCodes",
				"eraseOwnAccount")) {
			add(operation, (scene) -> Request.with(PASSWORD));
		}
		add("confirmSecondFactor", (scene) -> Request.with("{\"code\": \"123456\"}"));
	}

	private void members() {
		anOrganization("listMembers", null);
		anOrganization("listInvitations", null);
		add("inviteMember", (scene) -> Request.to("id", scene.organization())
			.body("{\"email\": \"%s@people.example\", \"memberRole\": \"EDITOR\"}".formatted(Scene.unique("guest"))));
		member("changeMember", "{\"memberRole\": \"EDITOR\"}");
		member("removeMember", null);
		for (var operation : Set.of("resendInvitation", "withdrawInvitation")) {
			add(operation, (scene) -> {
				var organization = scene.organization();
				return Request.to("id", organization, "invitationId", scene.exists()
						? scene.props().invitation("MEMBER", organization, null) : scene.props().nobody());
			});
		}
	}

	private void organizations() {
		add("registerOrganization", (scene) -> Request.with(organization(Scene.unique("新机构"), "INSTITUTE")));
		anOrganization("getOrganization", null);
		add("updateOrganization", (scene) -> {
			var id = scene.organization();
			return Request.to("id", id)
				.body(organization(scene.props().nameOfOrganization(id), scene.props().kindOfOrganization(id)))
				.changing(scene.props().versionOfOrganization(id));
		});
		plain("listOrganizations");
		decision("verifyOrganization", "PENDING", "{\"note\": \"已电话核实\"}");
		decision("rejectOrganization", "PENDING", REASON);
		decision("suspendOrganization", "VERIFIED", REASON);
		decision("reinstateOrganization", "SUSPENDED", null);
		decision("changeTrust", "VERIFIED", "{\"trusted\": true}");
	}

	private void parks() {
		plain("listParks");
		add("getPark", (scene) -> Request.to("code", scene.park()));
		add("createPark", (scene) -> Request.with("{\"code\": \"%s\", %s".formatted(Scene.unique("NEW_"), PARK)));
		add("updatePark", (scene) -> Request.to("code", scene.park()).body("{" + PARK).changing(0));
		add("listParkAdministrators", (scene) -> Request.to("code", scene.park()));
		add("inviteParkAdministrator", (scene) -> Request.to("code", scene.park())
			.body("{\"email\": \"%s@people.example\"}".formatted(Scene.unique("guest"))));
		add("withdrawParkInvitation", (scene) -> {
			var park = scene.park();
			return Request.to("code", park, "id",
					scene.exists() ? scene.props().invitation("PARK", null, park) : scene.props().nobody());
		});
		add("withdrawParkAdministrator", (scene) -> {
			var park = scene.park();
			var administrator = scene.props().account();
			if (scene.exists()) {
				scene.props().appoint(park, administrator);
			}
			return Request.to("code", park, "accountId", administrator.value());
		});
	}

	private void regionRules() {
		plain("listRegionRules");
		for (var operation : Set.of("createRegionRule", "previewRegionRule")) {
			add(operation, (scene) -> Request.with(regionRule()));
		}
		add("updateRegionRule", (scene) -> aRegionRule(scene).body(regionRule()).changing(0));
		add("deleteRegionRule", (scene) -> aRegionRule(scene).changing(0));
		for (var operation : Set.of("getRegionRule", "getRegionRuleHistory")) {
			add(operation, Examples::aRegionRule);
		}
	}

	private static Request aRegionRule(Scene scene) {
		return Request.to("id",
				scene.exists() ? scene.props().regionRule(scene.park()) : Long.toString(scene.props().nobody()));
	}

	/** Switched off, so that it moves no list. */
	private static String regionRule() {
		return """
				{"kind": "PRIORITY_FIELD", "nameZh": "%s", "nameEn": "Batteries first", "fromRegions": [],
				 "fromParks": [], "toRegions": [], "toParks": [], "fields": ["NEW_ENERGY"], "points": 2,
				 "enabled": false}""".formatted(Scene.unique("规则"));
	}

	private void supervision() {
		plain("searchAudit", "listAuditActs", "listMails", "getMailHealth", "listJobRuns", "getIndexState",
				"reconcileIndex", "rebuildIndex");
		add("getMail", (scene) -> Request.to("id", scene.exists() ? scene.props().mail() : scene.props().nobody()));
	}

	private void notifications() {
		plain("listNotifications", "readAllNotifications", "getNotificationChoices");
		add("readNotification",
				(scene) -> Request.to("id", scene.whose(scene.props()::notificationOf, scene.props().nobody())));
		add("changeNotificationChoices",
				(scene) -> Request.with("{\"choices\": [{\"topic\": \"MEMBERS\", \"delivery\": \"WEEKLY\"}]}"));
		add("unsubscribe", (scene) -> Request.with(TOKEN));
	}

	private void matches() {
		plain("listMarkedMatches", "exportMatchFeedback", "listMatchRuns", "beginMatchRun", "listNeedGaps",
				"listAchievementGaps", "exportNeedGaps", "exportAchievementGaps");
		for (var operation : Set.of("requestBroker", "withdrawBrokerRequest")) {
			aListing(operation, Listings.PUBLISHED_NEED, null);
		}
		add("interruptMatchRun",
				(scene) -> Request.to("id", scene.exists() ? scene.props().matchRun() : scene.props().nobody()));
		aMatch("explainMatch", null);
		add("exportMatches", (scene) -> Request.plain().asking("needId", Long.toString(scene.need())));
		aMatch("markMatch", "{\"mark\": \"DISMISSED\", \"reason\": \"IMMATURE\"}");
		add("unmarkMatch", (scene) -> {
			var need = scene.need();
			var achievement = scene.props().market().achievement(Scene.unique("成果")).value();
			scene.props().markOn(need, achievement);
			return Request.to("id", need, "achievementId", achievement);
		});
	}

	private void aMatch(String operation, String body) {
		add(operation,
				(scene) -> Request
					.to("id", scene.need(), "achievementId",
							scene.props().market().achievement(Scene.unique("成果")).value())
					.body(body));
	}

	private void attachments() {
		add("rateClarity", (scene) -> Request.with("{\"content\": {\"title\": \"涂层脱落\"}}"));
		add("addAttachment",
				(scene) -> Request.to("id", scene.listing()).uploading("报告.pdf", TestFiles.pdf()).changing(0));
		attachment("renameAttachment", "{\"name\": \"改名.pdf\"}");
		attachment("removeAttachment", null);
		add("downloadAttachment", (scene) -> Request.to("id",
				scene.exists() ? scene.props().attachmentOf(scene.listing()) : scene.props().nobody()));
	}

	private void imports() {
		plain("listImports");
		add("uploadImport",
				(scene) -> Request.plain()
					.uploading("list.csv", "需求名称\n涂层脱落\n".getBytes(StandardCharsets.UTF_8))
					.asking("kind", "NEED"));
		add("downloadImportTemplate", (scene) -> Request.to("kind", "NEED"));
		for (var operation : Set.of("getImport", "listImportRows", "downloadImportResult", "deleteImport",
				"checkImport")) {
			broughtList(operation, null);
		}
		broughtList("mapImport", "{\"columns\": [{\"position\": 0, \"target\": \"TITLE\"}]}");
		broughtList("applyImport", "{\"mode\": \"DRAFTS\", \"declaredUnclassified\": true}");
	}

	private void searches() {
		plain("listSavedSearches", "getMatchAlertChoice");
		add("chooseMatchAlerts", (scene) -> Request.with("{\"lowestGrade\": \"FAIR\"}"));
		add("saveSearch", (scene) -> Request.with("{\"kind\": \"NEED\", " + SEARCH));
		savedSearch("getSavedSearch", null);
		savedSearch("changeSavedSearch", "{\"paused\": true, " + SEARCH);
		savedSearch("deleteSavedSearch", null);
		savedSearch("readSavedSearch", null);
	}

	private void savedSearch(String operation, String body) {
		add(operation,
				(scene) -> Request.to("id", scene.whose(scene.props()::savedSearchOf, scene.props().nobody()))
					.body(body)
					.changing(0));
	}

	private void interests() {
		plain("listInterests", "exportInterests", "countInterests", "listAgencies");
		add("expressInterest", (scene) -> Request.with("""
				{"listingId": "%s", "message": "希望进一步了解",
				 "contact": {"name": "联系人", "phone": "022-60000000"}}"""
			.formatted(scene.props().listingOf(scene.props().organization("UNIVERSITY")))));
		for (var operation : Set.of("getInterest", "acceptInterest", "downloadInterestAttachment")) {
			anInterest(operation, "EXPRESSED", true, null);
		}
		anInterest("declineInterest", "EXPRESSED", true, "{\"reason\": \"REGION\"}");
		anInterest("reopenInterest", "LAPSED", true, null);
		anInterest("withdrawInterest", "EXPRESSED", false, null);
		add("attachToInterest",
				(scene) -> Request.to("id", scene.interest("EXPRESSED", false))
					.uploading("方案.pdf", TestFiles.pdf())
					.changing(0));
		anInterest("failInterest", "NEGOTIATING", false, "{\"reason\": \"PRICE_GAP\"}");
		for (var operation : Set.of("getNegotiation", "getConfidentiality")) {
			anInterest(operation, "NEGOTIATING", false, null);
		}
		anInterest("addNegotiationEntry", "ACCEPTED", true, "{\"kind\": \"NOTE\", \"text\": \"已通电话\"}");
		add("addNegotiationFile",
				(scene) -> Request.to("id", scene.interest("ACCEPTED", true)).uploading("纪要.pdf", TestFiles.pdf()));
		add("downloadNegotiationFile", (scene) -> {
			var id = scene.interest("NEGOTIATING", false);
			return Request.to("id", id, "entryId",
					scene.exists() ? scene.props().loggedFileOf(id) : scene.props().nobody());
		});
		anInterest("acceptConfidentiality", "ACCEPTED", true, "{\"version\": \"2026-11\"}");
		add("downloadConfidentialAttachment", (scene) -> {
			var id = scene.interest("NEGOTIATING", false);
			return Request.to("id", id, "attachmentId",
					scene.exists() ? scene.props().openedAttachmentOf(id) : scene.props().nobody());
		});
	}

	private void anInterest(String operation, String status, boolean received, String body) {
		add(operation, (scene) -> Request.to("id", scene.interest(status, received)).body(body).changing(0));
	}

	private void contracts() {
		plain("listContracts", "exportContracts");
		add("prefillContract", (scene) -> Request.plain()
			.asking("achievementId", Long.toString(scene.props().listingOf(scene.props().organization("UNIVERSITY")))));
		add("findContractPartners", (scene) -> Request.plain().asking("q", "北方"));
		add("findDoublesOfDeal", (scene) -> Request.plain().asking("ownSide", "SELLER"));
		add("createContract", (scene) -> Request.with("{\"ownSide\": \"BUYER\"}"));
		aContract("updateContract", "DRAFT", "{\"ownSide\": \"SELLER\", \"name\": \"焊接单元许可\"}");
		for (var operation : Set.of("deleteContract", "proposeContract")) {
			aContract(operation, "DRAFT", null);
		}
		aContract("confirmContract", "PROPOSED", null);
		aContract("disputeContract", "PROPOSED", "{\"reason\": \"金额不符\"}");
		for (var operation : Set.of("getContract", "findContractDoubles", "listPayments")) {
			aContract(operation, "SIGNED", null);
		}
		aContract("performContract", "SIGNED", "{}");
		aContract("terminateContract", "SIGNED", "{\"reason\": \"双方协商解除\"}");
		aContract("amendContract", "SIGNED", """
				{"reason": "延长工期", "effectiveOn": "2026-06-01", "name": "焊接单元技术服务（修订）",
				 "paymentKind": "LUMP_SUM", "totalFen": 1000, "instalments": [{"sequence": 1, "fen": 1000}]}""");
		aContract("noteRegistration", "SIGNED", "{\"act\": \"FILE\", \"on\": \"2026-06-02\"}");
		aContract("bookPayment", "SIGNED", "{\"sequence\": 1, \"fen\": 500, \"paidOn\": \"2026-06-03\"}");
		add("reversePayment", (scene) -> {
			var id = scene.contract("SIGNED");
			return Request
				.to("id", id, "paymentId", scene.exists() ? scene.props().paymentOf(id) : scene.props().nobody())
				.body("{}")
				.changing(0);
		});
		add("addContractDocument",
				(scene) -> Request.to("id", scene.contract("SIGNED")).uploading("合同.pdf", TestFiles.pdf()).changing(0));
		for (var operation : Set.of("downloadContractDocument", "removeContractDocument")) {
			add(operation, (scene) -> {
				var id = scene.contract("SIGNED");
				return Request
					.to("id", id, "documentId", scene.exists() ? scene.props().documentOf(id) : scene.props().nobody())
					.changing(0);
			});
		}
	}

	private void aContract(String operation, String status, String body) {
		add(operation, (scene) -> Request.to("id", scene.contract(status)).body(body).changing(0));
	}

	private void contractFigures() {
		plain("listReports");
		add("issueReport", (scene) -> Request
			.with("{\"kind\": \"INSTITUTION\", \"from\": \"2026-01-01\", \"to\": \"2026-06-30\"}"));
		for (var operation : Set.of("getReport", "exportReport")) {
			add(operation, (scene) -> Request.to("id", scene.report()));
		}
		plain("getContractFlow", "listCountedContracts", "exportContractFlow", "exportCountedContracts",
				"rebuildContractDays");
		for (var operation : Set.of("getContractBreakdown", "exportContractBreakdown")) {
			add(operation, (scene) -> Request.plain().asking("by", "KIND"));
		}
	}

	private void brokers() {
		plain("getBrokerBoard");
		anInterest("askForBroker", "NEGOTIATING", false, "{}");
		add("assignBroker", (scene) -> {
			var agency = scene.agency();
			var id = scene.exists() ? scene.props().interestAsking(agency) : scene.props().nobody();
			return Request.to("id", id)
				.body("{\"accountId\": \"%s\"}".formatted(scene.props().member(agency, "EDITOR").value()));
		});
		add("endBroker", (scene) -> Request.to("id",
				scene.exists() ? scene.props().interestMediatedBy(scene.agency()) : scene.props().nobody()));
	}

	private void listingFigures() {
		plain("getCoverage", "getAnswerFigures", "getReasonFigures", "getStaleFigures", "listCoveredListings",
				"listAnsweredInterests", "exportCoverageListings", "exportAnsweredInterests");
		for (var operation : Set.of("getFunnel", "exportFunnel")) {
			add(operation, (scene) -> Request.plain().asking("listing", "NEED"));
		}
		add("listFunnelListings", (scene) -> Request.plain().asking("listing", "NEED").asking("step", "PUBLISHED"));
		add("exportFunnelListings", (scene) -> Request.plain().asking("listing", "NEED").asking("step", "PUBLISHED"));
		add("listStaleListings", (scene) -> Request.plain().asking("what", "EXPIRING"));
		add("exportStaleListings", (scene) -> Request.plain().asking("what", "EXPIRING"));
		add("listEndedInterests", (scene) -> Request.plain().asking("reason", "REGION").asking("ending", "FAILED"));
		add("exportEndedInterests", (scene) -> Request.plain().asking("reason", "REGION").asking("ending", "FAILED"));
		add("listDismissedMatches", (scene) -> Request.plain().asking("reason", "REGION"));
		add("exportDismissedMatches", (scene) -> Request.plain().asking("reason", "REGION"));
	}

	private void calendar() {
		plain("getCalendar");
		add("getCalendarYear", (scene) -> Request.to("year", 2026));
		add("saveCalendarYear",
				(scene) -> Request.to("year", 2030 + ThreadLocalRandom.current().nextInt(70))
					.body("{\"days\": []}")
					.changing(0));
	}

	private void broughtList(String operation, String body) {
		add(operation, (scene) -> Request.to("id", scene.broughtList()).body(body));
	}

	private void attachment(String operation, String body) {
		add(operation, (scene) -> {
			var listing = scene.listing();
			return Request
				.to("id", listing, "attachmentId",
						scene.exists() ? scene.props().attachmentOf(listing) : scene.props().nobody())
				.body(body)
				.changing(0);
		});
	}

	private static final String SEARCH = "\"name\": \"涂层\", \"query\": {\"q\": \"涂层\"}, \"alert\": \"NEW\"}";

	private static final String PARK = "\"labelZh\": \"试验园\", \"labelEn\": \"Trial park\", \"region\": \"120116\", "
			+ "\"leadingFields\": [\"NUCLEAR\"]}";

	private static String organization(String name, String kind) {
		return """
				{"name": "%s", "kind": "%s", "region": "120116", "highTech": false, "specialized": false,
				 "contactName": "联系人"}""".formatted(name, kind);
	}

	private void add(String operation, Function<Scene, Request> example) {
		this.examples.put(operation, example);
	}

	private void plain(String... operations) {
		for (var operation : operations) {
			add(operation, (scene) -> Request.plain());
		}
	}

	private void email(String... operations) {
		for (var operation : operations) {
			add(operation,
					(scene) -> Request.with("{\"email\": \"%s@people.example\"}".formatted(Scene.unique("guest"))));
		}
	}

	private void account(String operation, String body) {
		add(operation, (scene) -> Request.to("id", scene.account()).body(body));
	}

	private void anOrganization(String operation, String body) {
		add(operation, (scene) -> Request.to("id", scene.organization()).body(body));
	}

	private void member(String operation, String body) {
		add(operation, (scene) -> {
			var organization = scene.organization();
			return Request.to("id", organization, "accountId", scene.memberOf(organization)).body(body);
		});
	}

	private void decision(String operation, String status, String body) {
		add(operation, (scene) -> {
			var id = scene.organization(status);
			return Request.to("id", id).body(body).changing(scene.props().versionOfOrganization(id));
		});
	}

}
