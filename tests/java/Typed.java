import collocamento.Collocamento;
import collocamento.Event;
import collocamento.Flat;
import collocamento.OfferInput;
import collocamento.OfferOutput;
import collocamento.PastViolation;
import collocamento.RuleException;
import collocamento.Rulebook;
import collocamento.SanctionInput;
import collocamento.SanctionOutput;
import collocamento.StateInput;
import collocamento.StateOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The Java classes are the structs of the C library, field by field, and each typed call answers. Texts are right whatever the
 * charset of the machine is.
 *
 *     java Typed ffi/tests/abi.txt
 */
public final class Typed {
    private static final Map<String, Flat> STRUCTS = Map.of(
        "colloc_event", new Event(),
        "colloc_past_violation", new PastViolation(),
        "colloc_sanction_input", new SanctionInput(),
        "colloc_sanction_output", new SanctionOutput(),
        "colloc_state_input", new StateInput(),
        "colloc_state_output", new StateOutput(),
        "colloc_offer_input", new OfferInput(),
        "colloc_offer_output", new OfferOutput());

    private static int passed;

    static void equal(Object wanted, Object got, String what) {
        if (!wanted.equals(got)) {
            throw new AssertionError(what + ": " + got + ", not " + wanted);
        }
        passed++;
    }

    /** The table has a line "NAME at OFFSET: TYPE FIELD" for each field, "sizeof NAME SIZE or more" for each struct. */
    static void layout(List<String> table) {
        for (String line : table) {
            String[] words = line.split(" ");
            if (words[0].equals("sizeof") && STRUCTS.containsKey(words[1])) {
                equal(Integer.valueOf(words[2]), STRUCTS.get(words[1]).size(), line);
            } else if (words.length > 3 && words[1].equals("at") && STRUCTS.containsKey(words[0])) {
                String field = words[words.length - 1].replace("*", "").replaceAll("\\[.*", "");
                equal(Integer.valueOf(words[2].replace(":", "")), STRUCTS.get(words[0]).offsetOf(field), line);
            }
        }
    }

    /** The numbers of the interface are those of the library, all but those of tables. */
    static void constants(List<String> table) throws IllegalAccessException {
        Set<String> numbers = new TreeSet<>();
        for (var constant : Collocamento.class.getFields()) {
            if (constant.getType() == int.class) {
                numbers.add("COLLOC_" + constant.getName() + " = " + constant.getInt(null));
            }
        }
        Set<String> wanted = table.stream()
            .filter(line -> line.matches("COLLOC_(?!TABLE_)\\w+ = \\d+"))
            .collect(Collectors.toCollection(TreeSet::new));
        equal(wanted, numbers, "numbers");
    }

    /** So are its functions. */
    static void functions(List<String> table) {
        Set<String> functions = new TreeSet<>();
        for (var function : Collocamento.class.getDeclaredMethods()) {
            functions.add(function.getName());
        }
        Set<String> wanted = table.stream()
            .filter(line -> line.matches(".*\\bcolloc_\\w+\\(.*\\);") && !line.contains("colloc_batch_"))
            .map(line -> line.replaceAll("\\(.*", "").replaceAll(".*[ *]", ""))
            .collect(Collectors.toCollection(TreeSet::new));
        equal(wanted, functions, "functions");
    }

    static void state(Rulebook rules) throws RuleException {
        Event[] events = Event.list(2);
        events[0].type = Collocamento.EVENT_DID;
        events[0].date = 20250110;
        events[1].type = Collocamento.EVENT_RAPPORTO_INIZIO;
        events[1].date = 20250301;
        events[1].job("Caffè Città");
        events[1].kind = Collocamento.JOB_DETERMINATO;
        events[1].end = 20250531;
        events[1].annualIncome(1_800_000);
        StateInput input = new StateInput();
        input.as_of = 20250415;
        input.events(events);
        StateOutput state = rules.stateAt(input);
        equal(Collocamento.STATE_SOSPESO, state.state, "state");
        equal(36, rules.id().length(), "id");
        equal(20250301, state.since, "since");
        equal("STATO-06", state.rule(), "rule");
        equal(1, state.suspension_event, "suspension_event");
        equal(true, rules.stateReasons(input).contains("\"STATO-06\""), "reasons");
        input.events(Event.list(0));
        equal(0, rules.stateAt(input).since, "since without events");
    }

    static void sanction(Rulebook rules) throws RuleException {
        PastViolation[] before = PastViolation.list(1);
        before[0].violation = Collocamento.VIOLATION_CONVOCAZIONE;
        before[0].date = 20250303;
        SanctionInput input = new SanctionInput();
        input.benefit = Collocamento.BENEFIT_NASPI;
        input.violation = Collocamento.VIOLATION_CONVOCAZIONE;
        input.date = 20250403;
        input.monthlyAmount(120_000);
        input.history(before);
        input.province("PG");
        SanctionOutput sanction = rules.sanction(input);
        equal(Collocamento.MEASURE_DECURTAZIONE, sanction.measure, "measure");
        equal(2, sanction.step, "step");
        equal(120_000L, sanction.amount, "amount");
        equal(1, sanction.notify_inps, "notify_inps");
        equal(true, rules.sanctionReasons(input).contains("\"rules\":[{"), "reasons");
    }

    static void offer(Rulebook rules) throws RuleException {
        OfferInput input = new OfferInput();
        input.regime = Collocamento.REGIME_NASPI;
        input.date = 20250710;
        input.did = 20250310;
        input.kind = Collocamento.JOB_INDETERMINATO;
        input.has_hours_ratio = 1;
        input.hours_ratio = 1000;
        input.collective_minimum = Collocamento.YES;
        OfferOutput offer = rules.offer(input);
        equal(Collocamento.YES, offer.contratto, "contratto");
        equal(Collocamento.UNKNOWN, offer.congrua, "congrua");
    }

    static void calendar(Rulebook rules) throws RuleException {
        equal(new Rulebook.Term(20260102, true),
            rules.term(20251202, 30, Collocamento.UNIT_GIORNI, Collocamento.ROLL_FESTIVO), "term");
        equal(true, rules.isHoliday(20260101), "holiday");
        equal(false, rules.isHoliday(20260103), "holiday");
    }

    static void texts(Rulebook rules) throws RuleException {
        equal("lavori di pubblica utilità", Collocamento.LIB.colloc_job_name(Collocamento.JOB_LPU, Collocamento.LANG_IT), "name");
        try (Rulebook own = rules.overlay("città metropolitana", "")) {
            equal("città metropolitana", own.name(), "name of an overlay");
        }
        try {
            rules.call("dossier.assess", "{");
            throw new AssertionError("a text that is not JSON");
        } catch (RuleException error) {
            equal(true, error.italian.contains("non è JSON valido"), error.italian);
        }
        try {
            rules.call("dossier.città", "{}");
            throw new AssertionError("an operation that does not exist");
        } catch (RuleException error) {
            equal("operazione_sconosciuta", error.code, "code");
        }
        try {
            rules.term(20250230, 30, Collocamento.UNIT_GIORNI, 0);
            throw new AssertionError("a day that does not exist");
        } catch (RuleException error) {
            equal("/start", error.path, "path");
        }
    }

    public static void main(String[] args) throws IOException, IllegalAccessException, RuleException {
        List<String> table = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8);
        layout(table);
        constants(table);
        functions(table);
        try (Rulebook rules = Rulebook.open("nazionale")) {
            state(rules);
            sanction(rules);
            offer(rules);
            calendar(rules);
            texts(rules);
        }
        System.out.println(passed + " passed, 0 failed");
    }
}
