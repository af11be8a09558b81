import java.io.BufferedWriter;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures a marketplace of its own over HTTP, as its users see it. It starts the packaged
 * application with a data folder below the temporary folder and stops it again; nothing
 * listens but on the loopback interface. README.md says what is measured and how.
 *
 * <pre>
 * java infra/benchmarks/MarketBenchmarks.java publish|import|kill|search|market|statistics [rows]
 * </pre>
 */
public class MarketBenchmarks {

	private static final String JAR = "marketplace-api/target/techbridge.jar";

	private static final int PORT = Integer.getInteger("port", 18431);

	/** How often an import is killed on its way. */
	private static final int KILLS = 3;

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final String[] MATERIALS = { "石墨烯", "高熵合金", "碳化硅", "钙钛矿", "水凝胶", "铝锂合金", "陶瓷基", "光敏树脂", "稀土永磁",
			"芳纶纤维", "气凝胶", "液态金属" };

	private static final String[] ACTIONS = { "低温制备", "在线检测", "精密加工", "回收利用", "防腐处理", "焊接", "三维成形", "改性", "封装", "寿命预测",
			"除杂", "快速筛选" };

	private static final String[] USES = { "海上风电叶片", "动力电池", "航空发动机", "城市管网", "农产品冷链", "高铁轴承", "氢能储罐", "柔性显示", "医用植入物",
			"智能传感", "污水处理", "桥梁结构" };

	private static final String[] FIELDS = { "新材料", "先进制造", "新能源与高效节能", "环境保护与资源综合利用", "电子信息", "农业", "现代交通", "航空航天" };

	private static final String[] STAGES = { "正在研发", "已有样品", "通过小试", "通过中试", "可以量产" };

	private static final String[] MODES = { "普通许可", "技术服务", "合作开发", "转让", "作价投资" };

	/** Characters of which the terms of made-up texts are made. */
	private static final String CHARACTERS = "铝铜钢钛镍锂钠硅碳氢氧氮硫磷酸碱盐胶膜纤粉浆涂镀焊铸锻轧磨切钻孔腔壳泵阀轴承齿链管线缆板片芯晶玻"
			+ "陶瓷光电磁热声频压流液气固真温湿振噪力矩速密强硬韧脆裂蚀锈馏萃滤析混搅烘烧冷冻解合酶菌苗种根茎叶果土肥药毒疫检测控算图像码网云传感";

	private static final int TERMS = 6_000;

	private static final String UNFINISHED = "(?s).*\"(WAITING|RUNNING)\".*";

	private static final int MARKET_NEEDS = 2_000;

	/** With 20 matches each they have a million. */
	private static final int NEEDS_WITH_MATCHES = 50_000;

	private static final String[] STANDARD_FILTERS = { "", "&park=TIANKAI", "&park=ZGC_SCIENCE_CITY", "&field=NEW_ENERGY",
			"&field=BIOMEDICINE", "&kind=LICENSE", "&kind=SERVICE", "&sellerRegion=110000&buyerRegion=130000",
			"&sellerRegion=110000&buyerRegion=120000" };

	private static final String[] STANDARD_VIEWS = { "flow?", "breakdown?by=KIND", "breakdown?by=FIELD",
			"breakdown?by=PLAN_SOURCE", "breakdown?by=SELLER_PARK", "breakdown?by=BUYER_PARK", "breakdown?by=MONTH",
			"breakdown?by=YEAR" };

	private static final String[] LISTING_FILTERS = { "", "&park=TIANKAI", "&park=ZGC_SCIENCE_CITY", "&field=NEW_ENERGY",
			"&field=BIOMEDICINE" };

	private static final String[] LISTING_VIEWS = { "funnel?listing=NEED", "funnel?listing=ACHIEVEMENT", "answers?",
			"coverage?listing=NEED", "coverage?listing=ACHIEVEMENT", "stale?" };

	private static final String[] OTHER_VIEWS = { "flow?&asOf=PAST", "breakdown?by=FIELD&asOf=PAST&kind=LICENSE",
			"flow?kind=LICENSE&field=NEW_ENERGY", "breakdown?by=MONTH&plan=NATIONAL", "breakdown?by=SELLER",
			"breakdown?by=BUYER&kind=SERVICE", "flow?scope=MARKET", "breakdown?by=FIELD&scope=MARKET",
			"contracts?size=20", "contracts?size=20&kind=LICENSE&sellerRegion=110000&asOf=PAST" };

	private final Path data;

	private final Random random = new Random(4);

	private final String[] terms = terms(new Random(5));

	private Process server;

	public static void main(String[] arguments) throws Exception {
		var what = (arguments.length > 0) ? arguments[0] : "";
		var kept = System.getProperty("data");
		var benchmarks = new MarketBenchmarks(
				(kept != null) ? Path.of(kept) : Files.createTempDirectory("tb-bench"));
		switch (what) {
			case "publish" -> benchmarks.publishToFound(number(arguments, 200));
			case "kill" -> benchmarks.killWhileApplying(number(arguments, 3_000));
			case "import" -> benchmarks.importList(number(arguments, 10_000));
			case "search" -> benchmarks.search(number(arguments, 100_000));
			case "market" -> benchmarks.matchMarket(number(arguments, 50_000), MARKET_NEEDS);
			case "statistics" -> benchmarks.statistics(number(arguments, 1_000_000));
			default -> {
				System.err.println("Say what to measure: publish, import, kill, search, market or statistics");
				System.exit(2);
			}
		}
	}

	private MarketBenchmarks(Path data) {
		this.data = data;
	}

	private static int number(String[] arguments, int usual) {
		return (arguments.length > 1) ? Integer.parseInt(arguments[1]) : usual;
	}

	/** From the answer to a publication until a search finds it. */
	private void publishToFound(int publications) throws Exception {
		start("--techbridge.rate-limits.enabled=false");
		try {
			awaitQuiet();
			trust("company@demo.example");
			var company = signIn("company@demo.example");
			var waits = new ArrayList<Double>();
			for (int i = 0; i < publications; i++) {
				var word = "q" + Long.toString(i + 1_000_000L, 36) + "z";
				var begun = company.call("POST", "/api/needs", """
						{"content": {"title": "%s %s", "kind": "PROBLEM", "field": "NEW_MATERIALS",
						 "problem": "%s"}}""".formatted(title(), word, text(300)), null);
				var id = begun.text("id");
				company.call("POST", "/api/listings/" + id + "/submission", "{\"declaredUnclassified\": true}",
						begun.version());
				var published = System.nanoTime();
				while (!company.call("GET", "/api/needs?q=" + word, null, null).body().contains("\"" + id + "\"")) {
					Thread.sleep(10);
				}
				waits.add((System.nanoTime() - published) / 1e6);
			}
			report("publish to found, ms (refresh interval 1000)", waits);
		}
		finally {
			stop();
		}
	}

	/** A list of achievements, applied as drafts: no embeddings, no index. */
	private void importList(int rows) throws Exception {
		start("--techbridge.rate-limits.enabled=false");
		try {
			awaitQuiet();
			var office = signIn("university@demo.example");
			var file = list(rows, 0);
			var began = System.nanoTime();
			var id = office.upload(file).text("id");
			done(office, id, "check", "{}", "CHECKED");
			var checked = System.nanoTime();
			done(office, id, "application", "{\"mode\": \"DRAFTS\", \"declaredUnclassified\": true}", "APPLIED");
			var applied = System.nanoTime();
			System.out.printf(Locale.ROOT, "import: %d rows; upload and check %.1f s; apply %.1f s = %.0f rows/s%n", rows,
					(checked - began) / 1e9, (applied - checked) / 1e9, rows / ((applied - checked) / 1e9));
			System.out.println("peak resident memory of the application: " + peak());
			var again = office.upload(file).text("id");
			System.out.println("the same file again: " + done(office, again, "check", "{}", "CHECKED").counts());
		}
		finally {
			stop();
		}
	}

	/**
	 * The application is killed several times while it applies a list, and goes on each
	 * time it is started again: no row may be lost, none be there twice.
	 */
	private void killWhileApplying(int rows) throws Exception {
		start("--techbridge.rate-limits.enabled=false");
		try {
			var office = signIn("university@demo.example");
			var before = drafts(office);
			var id = office.upload(list(rows, 0)).text("id");
			done(office, id, "check", "{}", "CHECKED");
			office.call("POST", "/api/imports/" + id + "/application",
					"{\"mode\": \"DRAFTS\", \"declaredUnclassified\": true}", null);
			for (int kill = 1; kill <= KILLS; kill++) {
				var reached = reached(office, id, rows * kill / (KILLS + 1));
				this.server.destroyForcibly().waitFor();
				System.out.printf("killed at %d of %d rows%n", reached, rows);
				start("--techbridge.rate-limits.enabled=false");
				office = signIn("university@demo.example");
			}
			var began = System.nanoTime();
			var applied = finished(office, id, "APPLIED");
			System.out.printf(Locale.ROOT, "applied %.0f s after the last start: %s%n", (System.nanoTime() - began) / 1e9,
					applied.counts());
			var written = drafts(office) - before;
			var again = office.upload(this.data.resolve("list-0.csv")).text("id");
			var unchanged = done(office, again, "check", "{}", "CHECKED").counts();
			System.out.println("the same file again: " + unchanged);
			require(applied.counts().contains("\"new\":" + rows), "each row became a listing");
			require(written == rows, "there are as many new drafts as rows, not " + written);
			require(unchanged.contains("\"unchanged\":" + rows), "each row has its listing");
			System.out.println("nothing doubled, nothing lost");
		}
		finally {
			stop();
		}
	}

	private static long drafts(Session session) throws Exception {
		return Long.parseLong(
				session.call("GET", "/api/listings?kind=ACHIEVEMENT&status=DRAFT&size=1", null, null).number("total"));
	}

	private static int reached(Session session, String id, int rows) throws Exception {
		for (var until = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < until;) {
			var seen = session.call("GET", "/api/imports/" + id, null, null);
			var done = Integer.parseInt(seen.number("done"));
			require(seen.text("state").equals("APPLYING"), "it is killed while it applies: take more rows");
			if (done >= rows) {
				return done;
			}
			Thread.sleep(20);
		}
		throw new IllegalStateException("Not at row " + rows + " after " + PATIENCE);
	}

	private static void require(boolean holds, String what) {
		if (!holds) {
			throw new IllegalStateException("It does not hold that " + what);
		}
	}

	/** Words and facets at a certain size of the market; without embeddings. */
	private void search(int listings) throws Exception {
		start("--techbridge.rate-limits.enabled=false", "--techbridge.matching.embeddings=none");
		try {
			trust("university@demo.example");
			var office = signIn("university@demo.example");
			publishAchievements(office, listings);
			awaitIndex(signIn("operator@demo.example"));
			var kinds = new TreeMap<String, List<Double>>();
			for (int i = 0; i < 600; i++) {
				var query = switch (i % 4) {
					case 0 -> "q=" + encoded(pick(MATERIALS) + pick(ACTIONS));
					case 1 -> "q=" + encoded(pick(USES)) + "&field=NEW_MATERIALS&stage=PILOT_TESTED&stage=BENCH_TESTED";
					case 2 -> "field=ADVANCED_MANUFACTURING&price=FROM_100K&trlFrom=4&sort=DATE";
					default -> "";
				};
				var began = System.nanoTime();
				office.call("GET", "/api/achievements?" + query, null, null);
				if (i >= 100) {
					kinds.computeIfAbsent(List.of("words", "words and facets chosen", "facets chosen", "everything").get(i % 4),
							(kind) -> new ArrayList<>()).add((System.nanoTime() - began) / 1e6);
				}
			}
			kinds.forEach((kind, times) -> report("search with all facets, " + kind + ", ms", times));
			System.out.println("peak resident memory of the application: " + peak());
		}
		finally {
			stop();
		}
	}

	/**
	 * All needs against all achievements, in one run; without embeddings, whose making
	 * would take longer than everything else here.
	 */
	private void matchMarket(int achievements, int needs) throws Exception {
		start("--techbridge.rate-limits.enabled=false", "--techbridge.matching.embeddings=none",
				"--techbridge.local.search-heap=" + System.getProperty("search-heap", "1GB"));
		try {
			trust("university@demo.example");
			trust("company@demo.example");
			var office = signIn("university@demo.example");
			publishAchievements(office, achievements);
			System.out.println("achievements of the office: " + published(office));
			publish(signIn("company@demo.example"), "NEED", needs(needs));
			var operator = signIn("operator@demo.example");
			awaitIndex(operator);
			// changes of the last minute are left to the tasks, not to the run
			Thread.sleep(Duration.ofSeconds(65));
			runMarket(operator, "first run, every list is new");
			runMarket(operator, "second run, nothing has changed");
			System.out.println("peak resident memory of the application: " + peak());
		}
		finally {
			stop();
		}
	}

	/**
	 * Figures of contracts: standard views, which days answer, and others, which the
	 * ledger answers. The contracts are written by SQL, since nobody could sign so many.
	 */
	private void statistics(int contracts) throws Exception {
		start("--techbridge.rate-limits.enabled=false", "--techbridge.matching.embeddings=none",
				"--techbridge.local.database-buffer-pool=" + System.getProperty("buffer-pool", "1GB"));
		try {
			fill(contracts);
			var operator = signIn("operator@demo.example");
			var park = signIn("park@demo.example");
			var university = signIn("university@demo.example");
			var standard = new ArrayList<Double>();
			var kinds = new TreeMap<String, List<Double>>();
			for (int i = -50; i < 500; i++) {
				var filter = pick(STANDARD_FILTERS);
				var by = pick(STANDARD_VIEWS);
				var took = figure((i % 5 == 0) ? park : operator, by + period() + ((i % 5 == 0) ? "" : filter));
				if (i >= 0) {
					standard.add(took);
					kinds.computeIfAbsent(by.replaceAll("\\W+", " ").strip(), (kind) -> new ArrayList<>()).add(took);
				}
			}
			kinds.forEach((kind, times) -> report("standard view, " + kind + ", ms", times));
			report("standard views (aim: 300), ms", standard);
			fillMatches(NEEDS_WITH_MATCHES);
			for (var view : LISTING_VIEWS) {
				var times = new ArrayList<Double>();
				for (int i = -5; i < 40; i++) {
					var took = figure((i % 5 == 0) ? park : operator,
							view + ((i % 5 == 0) ? "" : pick(LISTING_FILTERS)) + period().replaceFirst("&base=.*", ""));
					if (i >= 0) {
						times.add(took);
					}
				}
				report("standard view of listings, " + view.replaceAll("\\W+", " ").strip() + " (aim: 300), ms", times);
			}
			var past = "&asOf=" + LocalDate.now().minusDays(40) + "T00:00:00Z";
			for (var other : OTHER_VIEWS) {
				var times = new ArrayList<Double>();
				for (int i = 0; i < 8; i++) {
					times.add(figure(other.startsWith("contracts") && i % 2 == 1 ? university : operator,
							other.replace("&asOf=PAST", past) + period()));
				}
				report("other view " + other + " (aim: 3000), ms", times);
			}
			System.out.println("peak resident memory of the application: " + peak());
		}
		finally {
			stop();
		}
	}

	/** Adds to those that are there, and waits until all of them are in the days. */
	private void fill(int contracts) throws Exception {
		var there = Integer.parseInt(sql("SELECT COUNT(*) FROM contract WHERE id BETWEEN 1000001 AND 900000000;"));
		var file = Files.readString(Path.of("infra/benchmarks/contracts.sql"));
		var began = System.nanoTime();
		for (int first = there + 1; first <= contracts; first += 100_000) {
			sql("SET @contracts = %d; SET @first = %d; SET @last = %d;%n%s".formatted(contracts, first,
					Math.min(contracts, first + 99_999), file));
			System.out.printf("%d contracts%n", Math.min(contracts, first + 99_999));
		}
		var written = System.nanoTime();
		while (!sql("SELECT COUNT(*) FROM contract_ledger_waiting WHERE counts_from < NOW();").equals("0")) {
			Thread.sleep(2000);
		}
		System.out.printf(Locale.ROOT, "written %.0f s, added to the days %.0f s: %s rows of the ledger, %s of the days%n",
				(written - began) / 1e9, (System.nanoTime() - written) / 1e9,
				sql("SELECT COUNT(*) FROM contract_ledger;"), sql("SELECT COUNT(*) FROM contract_day;"));
		sql("ANALYZE TABLE contract, contract_ledger, contract_day, contract_ledger_waiting;");
	}

	/** Writes them once, with 20 kept matches for each need. */
	private void fillMatches(int needs) throws Exception {
		if (sql("SELECT COUNT(*) FROM match_list WHERE weights_version = 'benchmark';").equals("0")) {
			sql("SET @needs = %d;%n%s".formatted(needs, Files.readString(Path.of("infra/benchmarks/matches.sql"))));
		}
		System.out.println("kept matches: " + sql("SELECT COUNT(*) FROM kept_match;") + ", listings: "
				+ sql("SELECT COUNT(*) FROM listing;"));
	}

	/** With the client of the local database, which has come with it. */
	private String sql(String statements) throws Exception {
		var running = new Properties();
		try (var reader = Files.newBufferedReader(this.data.resolve("running.properties"))) {
			running.load(reader);
		}
		Path client;
		try (var programs = Files.walk(this.data.resolve("programs"), 3)) {
			client = programs.filter((path) -> path.endsWith("bin/mariadb")).findFirst().orElseThrow();
		}
		var builder = new ProcessBuilder(client.toString(), "--no-defaults", "--protocol=tcp", "--host=127.0.0.1",
				"--skip-ssl", "--default-character-set=utf8mb4", "--port=" + running.getProperty("database.port"),
				"--user=techbridge", "--batch", "--skip-column-names", "techbridge")
			.redirectErrorStream(true);
		builder.environment().put("MYSQL_PWD", Files.readString(this.data.resolve("database/password")));
		var process = builder.start();
		try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
			input.write(statements);
		}
		var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		if (process.waitFor() != 0) {
			throw new IllegalStateException(output);
		}
		return output;
	}

	private double figure(Session session, String view) throws Exception {
		var began = System.nanoTime();
		session.call("GET", "/api/statistics/" + view, null, null);
		return (System.nanoTime() - began) / 1e6;
	}

	/** Any days of the last three years, counted by signing or registration. */
	private String period() {
		var from = LocalDate.now().minusDays(1 + this.random.nextInt(1_095));
		var to = from.plusDays(this.random.nextInt(1_095));
		return "&from=%s&to=%s&base=%s".formatted(from, to.isAfter(LocalDate.now()) ? LocalDate.now() : to,
				this.random.nextBoolean() ? "SIGNED" : "REGISTERED");
	}

	/** How many the office of the benchmark has on the market. */
	private static long published(Session session) throws Exception {
		return Long.parseLong(
				session.call("GET", "/api/listings?kind=ACHIEVEMENT&status=PUBLISHED&size=1", null, null).number("total"));
	}

	private static void runMarket(Session operator, String what) throws Exception {
		var began = System.nanoTime();
		var id = operator.call("POST", "/api/operations/match-runs", null, null).text("id");
		var entry = Pattern.compile("\\{\"id\":\"" + id + "\"[^}]*}");
		while (true) {
			var found = entry.matcher(operator.call("GET", "/api/operations/match-runs", null, null).body());
			if (found.find() && found.group().contains("\"DONE\"")) {
				System.out.printf(Locale.ROOT, "%s: %.1f s, %s%n", what, (System.nanoTime() - began) / 1e9, found.group());
				return;
			}
			require(!found.hasMatch() || !found.group().contains("\"FAILED\""), "the run ends well: " + what);
			Thread.sleep(500);
		}
	}

	/** Adds to those that are there, in lists of ten thousand. */
	private void publishAchievements(Session office, int listings) throws Exception {
		for (int from = (int) published(office) / 10_000 * 10_000; from < listings; from += 10_000) {
			publish(office, "ACHIEVEMENT", list(Math.min(10_000, listings - from), from));
			System.out.printf("%d published%n", Math.min(listings, from + 10_000));
		}
	}

	private void publish(Session office, String kind, Path list) throws Exception {
		var id = office.upload(list, kind).text("id");
		done(office, id, "check", "{}", "CHECKED");
		var applied = done(office, id, "application", "{\"mode\": \"SUBMIT\", \"declaredUnclassified\": true}",
				"APPLIED");
		System.out.println(kind + ": " + applied.counts());
	}

	/** A new marketplace is busy with its samples: they are put into the index and matched. */
	private void awaitQuiet() throws Exception {
		var operator = signIn("operator@demo.example");
		awaitIndex(operator);
		// what has changed in the last minute is not matched yet
		Thread.sleep(Duration.ofSeconds(65));
		while (operator.call("GET", "/api/operations/match-runs", null, null).body().matches(UNFINISHED)) {
			Thread.sleep(1000);
		}
	}

	private static void awaitIndex(Session operator) throws Exception {
		while (operator.call("GET", "/api/operations/index", null, null).body().matches("(?s).*\"waiting\":[1-9].*")) {
			Thread.sleep(1000);
		}
		Thread.sleep(2000);
	}

	private Answer done(Session session, String id, String act, String body, String state) throws Exception {
		session.call("POST", "/api/imports/" + id + "/" + act, body, null);
		return finished(session, id, state);
	}

	private Answer finished(Session session, String id, String state) throws Exception {
		for (var until = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < until;) {
			var seen = session.call("GET", "/api/imports/" + id, null, null);
			if (seen.text("state").equals(state)) {
				return seen;
			}
			if (seen.text("state").equals("FAILED")) {
				throw new IllegalStateException(seen.body());
			}
			Thread.sleep(500);
		}
		throw new IllegalStateException("Not " + state + " after " + PATIENCE);
	}

	private void trust(String email) throws Exception {
		var operator = signIn("operator@demo.example");
		var own = signIn(email).call("GET", "/api/session", null, null);
		var matcher = Pattern.compile("\"organization\":\\{[^}]*?\"id\":\"(\\d+)\"").matcher(own.body());
		if (!matcher.find()) {
			throw new IllegalStateException(own.body());
		}
		var organization = operator.call("GET", "/api/organizations/" + matcher.group(1), null, null);
		operator.call("PUT", "/api/organizations/" + matcher.group(1) + "/trust", "{\"trusted\": true}",
				organization.version());
	}

	private Session signIn(String email) throws Exception {
		var session = new Session();
		session.call("GET", "/api/session", null, null);
		session.call("POST", "/api/session", "{\"email\": \"%s\", \"password\": \"%s\"}".formatted(email,
				Files.readString(this.data.resolve("demo-password")).strip()), null);
		return session;
	}

	private Path list(int rows, int from) throws IOException {
		var file = this.data.resolve("list-" + from + ".csv");
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("编号,成果名称,成果简介,详细说明,关键词,技术领域,所处阶段,技术成熟度,转化方式,意向价格\n");
			for (int i = from; i < from + rows; i++) {
				out.write("B%06d,%s（第%d号）,%s,%s,%s、%s,%s,%s,TRL %d,%s,%d–%d万元%n".formatted(i, title(), i, text(120),
						text(350), pick(MATERIALS), pick(USES), pick(FIELDS), pick(STAGES), 1 + this.random.nextInt(9),
						pick(MODES), 10 + this.random.nextInt(90), 100 + this.random.nextInt(900)));
			}
		}
		return file;
	}

	private Path needs(int rows) throws IOException {
		var file = this.data.resolve("needs.csv");
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			out.write("编号,需求名称,需求类型,要解决的问题,关键词,技术领域,最低技术成熟度\n");
			for (int i = 0; i < rows; i++) {
				out.write("N%06d,%s（第%d条）,技术攻关,%s,%s、%s,%s,TRL %d%n".formatted(i, title(), i, text(300), pick(MATERIALS),
						pick(USES), pick(FIELDS), 3 + this.random.nextInt(5)));
			}
		}
		return file;
	}

	private String title() {
		return pick(USES) + "用" + pick(MATERIALS) + pick(ACTIONS) + "技术";
	}

	private String text(int length) {
		var text = new StringBuilder();
		while (text.length() < length) {
			text.append("针对").append(pick(USES)).append("中").append(term()).append(term()).append(pick(MATERIALS)).append(term())
				.append("效率低的问题，经").append(term()).append(pick(ACTIONS)).append(term()).append("后指标达到").append(this.random.nextInt(1000))
				.append("小时；");
		}
		return text.toString();
	}

	/** Few terms are frequent and many rare: the n-th comes with a frequency of 1/n, after Zipf. */
	private String term() {
		return this.terms[(int) Math.pow(this.terms.length, this.random.nextDouble()) - 1];
	}

	/** All different, of two or three characters, the same in each run. */
	private static String[] terms(Random random) {
		var terms = new LinkedHashSet<String>();
		while (terms.size() < TERMS) {
			terms.add(random.ints(2 + random.nextInt(2), 0, CHARACTERS.length())
				.mapToObj((i) -> CHARACTERS.substring(i, i + 1))
				.collect(Collectors.joining()));
		}
		return terms.toArray(String[]::new);
	}

	private String pick(String[] words) {
		return words[this.random.nextInt(words.length)];
	}

	private static String encoded(String words) {
		return URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

	private static void report(String what, List<Double> times) {
		var sorted = times.stream().sorted().toList();
		System.out.printf(Locale.ROOT, "%s: n=%d p50=%.0f p95=%.0f max=%.0f%n", what, sorted.size(),
				sorted.get(sorted.size() / 2), sorted.get((int) Math.ceil(sorted.size() * .95) - 1), sorted.getLast());
	}

	private String peak() throws IOException {
		return Files.readAllLines(Path.of("/proc/" + this.server.pid() + "/status"))
			.stream()
			.filter((line) -> line.startsWith("VmHWM"))
			.findFirst()
			.orElse("unknown");
	}

	private void start(String... settings) throws Exception {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx768m", "--enable-native-access=ALL-UNNAMED", "-jar", JAR, "--server.port=" + PORT,
				"--server.address=127.0.0.1", "--techbridge.local.dir=" + this.data));
		command.addAll(Arrays.asList(settings));
		this.server = new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(this.data.resolve("server.log").toFile())
			.start();
		var client = HttpClient.newHttpClient();
		var ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/actuator/health/readiness")).build();
		for (var until = System.nanoTime() + Duration.ofMinutes(5).toNanos(); System.nanoTime() < until;) {
			try {
				if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200
						&& Files.exists(this.data.resolve("demo-password"))) {
					return;
				}
			}
			catch (IOException ex) {
				// not listening yet
			}
			if (!this.server.isAlive()) {
				break;
			}
			Thread.sleep(500);
		}
		throw new IllegalStateException("The application did not start: " + this.data.resolve("server.log"));
	}

	private void stop() throws InterruptedException {
		this.server.destroy();
		this.server.waitFor();
		System.out.println("data and log: " + this.data);
	}

	/** Somebody with cookies of their own. */
	private static final class Session {

		private static final String BASE = "http://127.0.0.1:" + PORT;

		private final CookieManager cookies = new CookieManager();

		private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

		private Answer call(String method, String path, String body, String version) throws Exception {
			var request = request(path, version).header("Content-Type", "application/json")
				.method(method, (body != null) ? HttpRequest.BodyPublishers.ofString(body)
						: HttpRequest.BodyPublishers.noBody());
			return send(request);
		}

		private Answer upload(Path file) throws Exception {
			return upload(file, "ACHIEVEMENT");
		}

		private Answer upload(Path file, String kind) throws Exception {
			var boundary = "----techbridge";
			var head = """
					--%1$s\r
					Content-Disposition: form-data; name="kind"\r
					\r
					%3$s\r
					--%1$s\r
					Content-Disposition: form-data; name="file"; filename="%2$s"\r
					Content-Type: text/csv\r
					\r
					""".formatted(boundary, file.getFileName(), kind);
			return send(request("/api/imports", null).header("Content-Type", "multipart/form-data; boundary=" + boundary)
				.POST(HttpRequest.BodyPublishers.concat(HttpRequest.BodyPublishers.ofString(head),
						HttpRequest.BodyPublishers.ofFile(file),
						HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
		}

		private HttpRequest.Builder request(String path, String version) {
			var request = HttpRequest.newBuilder(URI.create(BASE + path)).header("Accept-Language", "zh");
			this.cookies.getCookieStore()
				.getCookies()
				.stream()
				.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
				.findFirst()
				.ifPresent((cookie) -> request.header("X-XSRF-TOKEN", cookie.getValue()));
			return (version != null) ? request.header("If-Match", version) : request;
		}

		private Answer send(HttpRequest.Builder request) throws Exception {
			var built = request.build();
			var answer = this.client.send(built, HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() >= 400) {
				throw new IllegalStateException(
						built.method() + " " + built.uri() + ": " + answer.statusCode() + " " + answer.body());
			}
			return new Answer(answer.body(), answer.headers().firstValue("ETag").orElse(null));
		}

	}

	/** What came back. */
	private record Answer(String body, String version) {

		private String text(String property) {
			return find("\"" + property + "\":\"([^\"]*)\"");
		}

		private String number(String property) {
			return find("\"" + property + "\":(\\d+)");
		}

		/** How many rows of an import have come to what. */
		private String counts() {
			return find("\"counts\":(\\{[^}]*})");
		}

		private String find(String pattern) {
			Matcher matcher = Pattern.compile(pattern).matcher(this.body);
			if (!matcher.find()) {
				throw new IllegalStateException("No " + pattern + " in " + this.body);
			}
			return matcher.group(1);
		}

	}

}
