<?php
/*
 * Assesses a dossier from PHP through FFI, which reads include/collocamento.ffi.h unchanged.
 *
 *     php -d ffi.enable=1 assess.php [DOSSIER.json [RULEBOOK]]
 */
declare(strict_types=1);

$lib = FFI::cdef(
    (string) file_get_contents(__DIR__ . '/../../include/collocamento.ffi.h'),
    'libcollocamento.so.1' // the loader looks in LD_LIBRARY_PATH and where the system keeps libraries
);

final class RuleError extends RuntimeException
{
}

function check(FFI $lib, int $status): void
{
    if ($status !== $lib->COLLOC_OK) {
        throw new RuleError(sprintf(
            'status %d: %s at "%s": %s',
            $status,
            text($lib->colloc_last_error_code()),
            text($lib->colloc_last_error_path()),
            text($lib->colloc_last_error_message_en())
        ));
    }
}

/* PHP returns a const char * as a string, or NULL. */
function text($given): string
{
    return is_string($given) ? $given : ($given === null ? '' : FFI::string($given));
}

function call(FFI $lib, $rulebook, string $operation, string $json): string
{
    $out = $lib->new('colloc_buffer *');
    check($lib, $lib->colloc_call($rulebook, $operation, $json, strlen($json), FFI::addr($out)));
    $answer = text($lib->colloc_buffer_data($out));
    $lib->colloc_buffer_free($out);
    return $answer;
}

/* A struct with all bytes zero and its size set. */
function make(FFI $lib, string $type): FFI\CData
{
    $made = $lib->new($type);
    $made->size = FFI::sizeof($made);
    return $made;
}

function typed(FFI $lib, $rulebook): void
{
    $due = $lib->new('int32_t');
    $rolled = $lib->new('int32_t');
    check($lib, $lib->colloc_term($rulebook, 20251202, 30, $lib->COLLOC_UNIT_GIORNI, $lib->COLLOC_ROLL_FESTIVO,
        null, 0, FFI::addr($due), FFI::addr($rolled)));
    echo "term: due {$due->cdata}, rolled {$rolled->cdata}\n";

    $events = $lib->new('colloc_event[1]');
    $events[0]->type = $lib->COLLOC_EVENT_DID;
    $events[0]->date = 20250110;
    $input = make($lib, 'colloc_state_input');
    $input->as_of = 20251231;
    $input->event_size = FFI::sizeof($events[0]);
    $input->events = FFI::addr($events[0]);
    $input->event_count = 1;
    $state = make($lib, 'colloc_state_output');
    check($lib, $lib->colloc_state_at($rulebook, FFI::addr($input), FFI::addr($state)));
    $rule = FFI::string($state->rule);
    echo "state: {$state->state} since {$state->since} by {$rule}, {$state->seniority_days} days\n";
    echo "job {$lib->COLLOC_JOB_LPU}: ", text($lib->colloc_job_name($lib->COLLOC_JOB_LPU, $lib->COLLOC_LANG_IT)), "\n";
}

$path = $argv[1] ?? 'examples/data/dossier.json';
$name = $argv[2] ?? 'nazionale';
$rulebook = $lib->new('colloc_rulebook *');
check($lib, $lib->colloc_rulebook_open($name, FFI::addr($rulebook)));
try {
    echo 'collocamento ', text($lib->colloc_version()), ', ABI ', $lib->colloc_abi_version(), ', rulebook ',
        text($lib->colloc_rulebook_name($rulebook)), "\n";
    echo call($lib, $rulebook, 'dossier.assess', (string) file_get_contents($path)), "\n";
    typed($lib, $rulebook);
    echo "A date that does not exist is refused:\n";
    try {
        call($lib, $rulebook, 'dossier.assess', '{"person": {}, "events": [], "as_of": "2025-02-30"}');
    } catch (RuleError $error) {
        echo $error->getMessage(), "\n";
    }
} finally {
    $lib->colloc_rulebook_free($rulebook);
}
